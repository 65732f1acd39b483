import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidate, viewed } from '../../../../test/support/candidates.ts'
import { reasonOf } from '../ranking/explain.ts'
import { rank } from '../ranking/rank.ts'
import { viewAsOf } from '../ranking/view.ts'
import { isAdvisedAgainst } from '../scoring/recommended.ts'
import { DEFAULT_WEIGHTS } from '../scoring/score.ts'
import type { Advice } from '../scoring/scored-facts.ts'
import { type BroaderAdvice, broaderAdviceOf, holding } from './broader-advice.ts'

const against: BroaderAdvice = {
  ...{ id: 'r', by: 'A panel', direction: 'AGAINST', strength: 'STRONG', year: 2025 },
  ...{ condition: 'Neck pain', depth: 2 },
}
const own = (differs: Partial<Advice>): Advice => ({
  ...{ by: 'A panel', direction: 'FOR', strength: 'CONDITIONAL', year: 2000 },
  ...differs,
})
const told = (broaderAdvice: readonly BroaderAdvice[], advice: readonly Advice[] = []) => {
  const item = viewed(candidate('Block', {}), { gap: false, advice, broaderAdvice })
  return rank([item], DEFAULT_WEIGHTS, 'RELIEF:condition/any', null).map(reasonOf).join()
}

describe('advice on broader conditions', () => {
  it('gives way to what the same body said of the narrower one, and of a closer one', () => {
    expect(holding([against], [own({ direction: 'NO_RECOMMENDATION' })])).toEqual([])
    expect(holding([against], [own({ by: 'Another' })])).toEqual([against])
    const far = { ...against, id: 'far', depth: 1 }
    expect(holding([far, against], [])).toEqual([against])
    expect(holding([{ ...far, by: 'Another' }, against], [])).toHaveLength(2)
  })

  it('counts for what is advised against, with recommendations for it of any of them', () => {
    const components = { CERTAINTY: null }
    const advised = (broaderAdvice: readonly BroaderAdvice[], advice: readonly Advice[] = []) =>
      isAdvisedAgainst({ advice, broaderAdvice, components })
    expect(advised([against])).toBe(true)
    expect(advised([{ ...against, strength: 'CONDITIONAL' }])).toBe(false)
    expect(advised([against, { ...against, by: 'Another', direction: 'FOR' }])).toBe(false)
    expect(advised([against], [own({ by: 'Another' })])).toBe(false)
    expect(isAdvisedAgainst({ advice: [], broaderAdvice: [against], components: { CERTAINTY: 0.5 } })).toBe(
      false,
    )
  })

  it('is named in the first sentence when strong and against, else after the counts as not scored', () => {
    expect(told([against])).toContain(
      'Block, strongly recommended against by A panel (2025) for the broader condition Neck pain, reaches',
    )
    expect(told([against], [own({ by: 'B', direction: 'AGAINST', strength: 'STRONG' })])).toContain(
      'recommended against by B (2000), and by A panel (2025) for the broader condition Neck pain, reaches',
    )
    expect(told([against])).not.toContain('For broader conditions')
    expect(told([{ ...against, direction: 'FOR' }])).toContain(
      'For broader conditions, not scored here: recommended by A panel (2025, Neck pain).',
    )
  })

  it('is not known before its year, and then what it replaced holds', () => {
    const before = { ...against, id: 'far', depth: 1, year: 2010 }
    const item = candidate('Block', {}, { broaderAdvice: [against, before] })
    const known = (year: number) =>
      viewAsOf(item, { facts: [], asOther: [] }, year).broaderAdvice.map((a) => a.id)
    expect([known(2009), known(2010), known(2025)]).toEqual([[], ['far'], ['r']])
  })

  it('changes neither score nor gap, and never lifts a pair', () => {
    const some = fc.array(
      fc.record({
        by: fc.constantFrom('one', 'two'),
        direction: fc.constantFrom('FOR' as const, 'AGAINST' as const),
        strength: fc.constantFrom('STRONG' as const, 'CONDITIONAL' as const),
        depth: fc.integer({ min: 0, max: 3 }),
      }),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(some, fc.double({ min: 0, max: 1, noNaN: true }), (drawn, balance) => {
        const broaderAdvice = drawn.map((a) => ({ ...against, ...a }))
        const item = (advice: BroaderAdvice[]) => {
          const one = candidate('b', {}, { broaderAdvice: advice })
          return { candidate: one, view: viewAsOf(one, { facts: [], asOther: [] }, 2026) }
        }
        const rival = viewed(candidate('a', {}), {
          gap: false,
          components: { ...candidate('a', {}).components, BALANCE: balance },
        })
        const placed = (advice: BroaderAdvice[]) =>
          rank([rival, item(advice)], DEFAULT_WEIGHTS, 'RELIEF:condition/any', null)
        const [without, with_] = [placed([]), placed(broaderAdvice)]
        const of = (all: typeof without) => all.find((p) => p.id === 'b')
        expect(of(with_)?.score).toEqual(of(without)?.score)
        expect(of(with_)?.view.gap).toBe(true)
        expect(of(with_)?.rank).toBeGreaterThanOrEqual(of(without)?.rank ?? 0)
      }),
    )
  })

  it('is read from parallel lists', () => {
    expect(
      broaderAdviceOf({
        ...{ broaderAdviceIds: ['r'], broaderAdviceBy: ['A panel'], broaderAdviceDirections: ['AGAINST'] },
        ...{ broaderAdviceStrengths: ['STRONG'], broaderAdviceYears: [2025] },
        ...{ broaderAdviceConditions: ['Neck pain'], broaderAdviceDepths: [2] },
      }),
    ).toEqual([against])
  })
})
