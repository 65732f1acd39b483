import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFacts, fact } from '../../../../test/support/evidence-facts.ts'
import { CERTAINTIES } from '../../../vocabulary/evidence.ts'
import { COMPONENTS, type ComponentName, componentValues, type PathwayFacts } from './components.ts'
import { DEFAULT_WEIGHTS, scoreOf, type Weights, WeightsError } from './score.ts'

const weight = fc.double({ min: 0, max: 1, noNaN: true })
const weights = fc
  .record(
    Object.fromEntries(COMPONENTS.map((name) => [name, weight])) as Record<ComponentName, typeof weight>,
  )
  .filter((w) => COMPONENTS.some((name) => w[name] > 0.001))

const facts: fc.Arbitrary<PathwayFacts> = fc.record({
  evidence: anyFacts,
  carriedCertainty: fc.option(fc.constantFrom(...CERTAINTIES)),
  recoveryDays: fc.option(fc.double({ min: 0, max: 200, noNaN: true })),
  invasivenessGrade: fc.integer({ min: 1, max: 5 }),
  hops: fc.option(fc.integer({ min: 0, max: 3 })),
})

const total = (f: PathwayFacts, w: Weights) => scoreOf(componentValues(f), w).total
const contrary = (
  studyId: string,
  domain: 'PAIN_INTENSITY' | 'PHYSICAL_FUNCTION' | 'MEDICATION_USE',
  months: number,
) => fact({ studyId, domain, followUpMonths: months, bearing: 'CONTRARY', participants: 600 })

describe('the score', () => {
  it('never rises when contrary evidence is added', () => {
    const added = fc.tuple(
      fc.constantFrom('a', 'b', 'new'),
      fc.constantFrom('PAIN_INTENSITY', 'PHYSICAL_FUNCTION', 'MEDICATION_USE'),
      fc.constantFrom(1, 6, 24),
    )
    fc.assert(
      fc.property(facts, weights, added, (f, w, args) => {
        const after = { ...f, evidence: [...f.evidence, contrary(...args)] }
        expect(total(after, w)).toBeLessThanOrEqual(total(f, w) + 1e-12)
      }),
      { numRuns: 2000 },
    )
  })

  it('never falls when a better certainty is carried', () => {
    fc.assert(
      fc.property(facts, weights, fc.integer({ min: 0, max: 2 }), (f, w, level) => {
        const worse = total({ ...f, carriedCertainty: CERTAINTIES[level] ?? null }, w)
        const better = total({ ...f, carriedCertainty: CERTAINTIES[level + 1] ?? null }, w)
        expect(better).toBeGreaterThanOrEqual(worse - 1e-12)
      }),
    )
  })

  it('never ranks an unknown component above a known one', () => {
    fc.assert(
      fc.property(
        facts,
        weights,
        fc.constantFrom(...COMPONENTS),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (f, w, name, good) => {
          const values = componentValues(f)
          const unknown = scoreOf({ ...values, [name]: null }, w).total
          expect(unknown).toBeLessThanOrEqual(scoreOf({ ...values, [name]: good }, w).total + 1e-12)
        },
      ),
    )
  })

  it('drops a component whose weight is zero', () => {
    fc.assert(
      fc.property(facts, weights, fc.constantFrom(...COMPONENTS), (f, w, name) => {
        const without = { ...w, [name]: 0 }
        fc.pre(COMPONENTS.some((c) => without[c] > 0.001))
        const values = componentValues(f)
        expect(scoreOf({ ...values, [name]: 1 }, without).total).toBeCloseTo(
          scoreOf({ ...values, [name]: null }, without).total,
          12,
        )
      }),
    )
  })

  it('equals the sum of its contributions, and stays between 0 and 1', () => {
    fc.assert(
      fc.property(facts, weights, (f, w) => {
        const score = scoreOf(componentValues(f), w)
        const recomputed = score.components.reduce((sum, c) => sum + (c.value ?? 0) * c.weight, 0)
        expect(Math.abs(score.total - recomputed)).toBeLessThan(1e-9)
        expect(score.components.reduce((sum, c) => sum + c.weight, 0)).toBeCloseTo(1, 9)
        expect(score.total).toBeGreaterThanOrEqual(0)
        expect(score.total).toBeLessThanOrEqual(1 + 1e-12)
      }),
    )
  })

  it('does not depend on the order of the evidence', () => {
    fc.assert(
      fc.property(facts, (f) => {
        const reversed = { ...f, evidence: f.evidence.toReversed() }
        expect(total(reversed, DEFAULT_WEIGHTS)).toBeCloseTo(total(f, DEFAULT_WEIGHTS), 12)
      }),
    )
  })

  it('refuses weights that are all zero, negative or above one', () => {
    const none = Object.fromEntries(COMPONENTS.map((name) => [name, 0])) as Record<ComponentName, number>
    const values = componentValues({
      evidence: [],
      carriedCertainty: null,
      recoveryDays: null,
      invasivenessGrade: 1,
      hops: 0,
    })
    expect(() => scoreOf(values, none)).toThrow(WeightsError)
    expect(() => scoreOf(values, { ...DEFAULT_WEIGHTS, RECOVERY: -0.1 })).toThrow('RECOVERY is -0.1')
    expect(() => scoreOf(values, { ...DEFAULT_WEIGHTS, BALANCE: 1.5 })).toThrow('BALANCE is 1.5')
    expect(() => scoreOf(values, { ...DEFAULT_WEIGHTS, BALANCE: Number.NaN })).toThrow(WeightsError)
  })
})
