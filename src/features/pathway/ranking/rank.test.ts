import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidate, viewed } from '../../../../test/support/candidates.ts'
import type { PathwayView } from '../pathway.ts'
import { COMPONENTS, type ComponentValues } from '../scoring/components.ts'
import { DEFAULT_WEIGHTS } from '../scoring/score.ts'
import type { Viewed } from './filters.ts'
import { rank } from './rank.ts'

const values = (value: number | null) =>
  Object.fromEntries(COMPONENTS.map((c) => [c, value])) as unknown as ComponentValues

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

describe('equal scores', () => {
  const useless = { ...values(null), BALANCE: 0 }
  const studied = (id: string, view: Partial<PathwayView> = {}, grade = 2) =>
    viewed(candidate(id, { invasivenessGrade: grade }), { gap: false, components: values(null), ...view })
  const advised = (share: number) => ({ components: { ...values(null), RECOMMENDATIONS: share } })
  const others = (better: number, noDifference: number, worse: number) => ({
    headToHead: { better, noDifference, worse },
  })
  /** Recommendations decide between equal scores even for a client who gives them no weight. */
  const order = (...items: Viewed[]) =>
    rank(items, { ...DEFAULT_WEIGHTS, RECOMMENDATIONS: 0 }, 'RELIEF:condition/any', null).map((p) => p.id)

  it.each<[string, Viewed[]]>([
    [
      'recommended before not, and that before recommended against',
      [studied('for', advised(1)), studied('a', advised(0.5)), studied('against', advised(0))],
    ],
    ['no result before results without benefit', [studied('z'), studied('a', { components: useless })]],
    [
      'better against other treatments',
      [studied('z', others(2, 0, 1)), studied('m', others(0, 3, 0)), studied('a', others(0, 1, 1))],
    ],
    ['more people', [studied('z', { participants: 90 }), studied('a', { participants: 20 })]],
    [
      'fewer people where no benefit was shown',
      [
        studied('z', { participants: 20, components: useless }),
        studied('a', { participants: 90, components: useless }),
      ],
    ],
    ['less invasive', [studied('z', {}, 1), studied('a', {}, 3)]],
    ['the id', [studied('a'), studied('b')]],
  ])('are decided by: %s', (_, items) => {
    const wanted = items.map((i) => i.candidate.id)
    expect(order(...items)).toEqual(wanted)
    expect(order(...items.toReversed())).toEqual(wanted)
  })

  it('never count more than the score', () => {
    const low = studied('low', { participants: 9000, ...others(5, 0, 0) })
    const high = studied('high', { components: { ...values(null), BALANCE: 0.01 } })
    expect(order(low, high)).toEqual(['high', 'low'])
  })

  it('give one order, whatever the order of the input', () => {
    const item = fc
      .record({
        id: fc.uuid(),
        gap: fc.boolean(),
        participants: fc.integer({ min: 0, max: 2 }),
        components: fc.constantFrom(values(null), values(0), values(0.5), useless),
        better: fc.integer({ min: 0, max: 1 }),
      })
      .map(({ id, better, ...view }) => studied(id, { ...view, ...others(better, 1, 0) }))
    const items = fc.uniqueArray(item, { selector: (i) => i.candidate.id, maxLength: 8 })
    fc.assert(
      fc.property(
        items.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(order(...shuffled)).toEqual(order(...all))
        },
      ),
    )
  })
})
