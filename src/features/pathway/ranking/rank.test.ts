import fc from 'fast-check'
import { expect, it } from 'vitest'
import { candidate, viewed } from '../../../../test/support/candidates.ts'
import { COMPONENTS } from '../scoring/components.ts'
import { DEFAULT_WEIGHTS } from '../scoring/score.ts'
import { rank } from './rank.ts'

const values = (value: number | null) => Object.fromEntries(COMPONENTS.map((c) => [c, value])) as never

it('puts a studied pair before a gap, whatever the weights', () => {
  const studied = viewed(candidate('z-studied', {}), { gap: false, components: values(0) })
  const gap = viewed(candidate('a-gap', {}), { gap: true, components: values(1) })
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1, noNaN: true }), (targeting) => {
      const ranked = rank(
        [gap, studied],
        { ...DEFAULT_WEIGHTS, TARGETING: targeting },
        'RELIEF:condition/any',
        null,
      )
      expect(ranked.map((p) => p.id)).toEqual(['z-studied', 'a-gap'])
    }),
  )
})
