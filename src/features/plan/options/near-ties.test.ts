import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pathway } from '../../../../test/support/plan-parts.ts'
import { isContested, lessInvasiveFirst, NEAR_TIE, type Placed } from './near-ties.ts'

interface Drawn {
  readonly slug: string
  readonly key: number
  readonly grade?: number
  readonly against?: boolean
}

function placed({ slug, key, grade = 2, against = false }: Drawn): Placed {
  const advice = against
    ? [{ by: 'Panel', direction: 'AGAINST' as const, strength: 'STRONG' as const, year: 2025 }]
    : []
  const one = pathway(slug, { gap: false, advice })
  const procedure = { ...one.candidate.procedure, invasivenessGrade: grade }
  const score = { ...one.score, total: Math.max(0, key) }
  return { pathway: { ...one, score, candidate: { ...one.candidate, procedure } }, key }
}

const order = (...all: Drawn[]) =>
  lessInvasiveFirst(all.map(placed)).map(({ pathway: { id } }) => id.split('--')[1])

describe('the order of options', () => {
  it('is that of the scores', () => {
    expect(order({ slug: 'a', key: 0.3 }, { slug: 'b', key: 0.6 })).toEqual(['b', 'a'])
  })

  it('prefers the less invasive among near ties, and only there', () => {
    expect(order({ slug: 'implant', key: 0.6, grade: 4 }, { slug: 'needle', key: 0.56 })).toEqual([
      'needle',
      'implant',
    ])
    expect(order({ slug: 'implant', key: 0.6, grade: 4 }, { slug: 'needle', key: 0.5 })).toEqual([
      'implant',
      'needle',
    ])
  })

  it('does not call low scores a tie when one is far above the other', () => {
    expect(order({ slug: 'implant', key: 0.11, grade: 4 }, { slug: 'needle', key: 0.08 })).toEqual([
      'implant',
      'needle',
    ])
  })

  it('puts behind what a body recommends against and none for', () => {
    const both = [
      { slug: 'needle', key: 0.6, against: true },
      { slug: 'balloon', key: 0.58, grade: 3 },
    ]
    expect(order(...both)).toEqual(['balloon', 'needle'])
  })

  it('does not let a long row of small steps carry the last to the top', () => {
    const row = ['a', 'b', 'c', 'd'].map((slug, i) => ({ slug, key: 0.6 - i * 0.04, grade: 4 - i }))
    expect(order(...row)).toEqual(['b', 'a', 'd', 'c'])
  })

  it('is the same whatever the order given, and never moves anything past a clear difference', () => {
    const drawn = fc.record({
      key: fc.double({ min: -2, max: 1, noNaN: true }),
      grade: fc.integer({ min: 1, max: 5 }),
      against: fc.boolean(),
    })
    const lists = fc.array(drawn, { maxLength: 8 }).map((all) => all.map((d, i) => ({ ...d, slug: `s${i}` })))
    const both = lists.chain((l) => fc.tuple(fc.constant(l), fc.shuffledSubarray(l, { minLength: l.length })))
    fc.assert(
      fc.property(both, ([list, shuffled]) => {
        const sorted = lessInvasiveFirst(list.map(placed))
        expect(lessInvasiveFirst(shuffled.map(placed))).toEqual(sorted)
        sorted.forEach((one, i) => {
          for (const later of sorted.slice(i + 1)) expect(later.key - one.key).toBeLessThanOrEqual(NEAR_TIE)
        })
      }),
    )
  })
})

describe('an option is contested', () => {
  const said = (...directions: ('FOR' | 'AGAINST')[]) =>
    isContested(
      pathway('a', {
        advice: directions.map((direction) => ({
          by: 'x',
          direction,
          strength: 'STRONG' as const,
          year: 2020,
        })),
      }),
    )

  it('when somebody is against it and nobody for it', () => {
    expect([said('AGAINST'), said('AGAINST', 'FOR'), said('FOR'), said()]).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})
