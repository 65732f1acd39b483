import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFacts, fact } from '../../../../test/support/evidence-facts.ts'
import { PAIN_SOURCE_ROLES } from '../../../vocabulary/anatomy.ts'
import { CERTAINTIES, STUDY_DESIGNS } from '../../../vocabulary/evidence.ts'
import { mixedStudies } from '../../claim/bearing-counts.ts'
import { COMPONENTS, type ComponentName, componentValues } from './components.ts'
import { DEFAULT_WEIGHTS, scoreOf, type Weights, WeightsError } from './score.ts'
import type { Advice, CarriedFact, PathwayFacts } from './scored-facts.ts'

const weight = fc.double({ min: 0, max: 1, noNaN: true })
const weights = fc
  .record(
    Object.fromEntries(COMPONENTS.map((name) => [name, weight])) as Record<ComponentName, typeof weight>,
  )
  .filter((w) => COMPONENTS.some((name) => w[name] > 0.001))

const carried: fc.Arbitrary<CarriedFact> = fc.record({
  domain: fc.constantFrom('PAIN_INTENSITY', 'PHYSICAL_FUNCTION'),
  comparison: fc.constantFrom('SHAM_OR_PLACEBO', 'USUAL_CARE', 'NONE'),
  certainty: fc.constantFrom(...CERTAINTIES),
  bearing: fc.constantFrom('SUPPORTS', 'NO_DIFFERENCE', 'CONTRARY', null),
  participants: fc.constant(0),
  carried: fc.constant(true),
})

const advice: fc.Arbitrary<Advice> = fc.record({
  by: fc.constantFrom('one body', 'another body'),
  direction: fc.constantFrom('FOR', 'AGAINST', 'NO_RECOMMENDATION'),
  strength: fc.constantFrom('STRONG', 'CONDITIONAL'),
  year: fc.integer({ min: 2000, max: 2026 }),
})

const facts: fc.Arbitrary<PathwayFacts> = fc.record({
  evidence: anyFacts,
  carried: fc.array(carried, { maxLength: 3 }),
  advice: fc.array(advice, { maxLength: 3 }),
  recoveryDays: fc.option(fc.double({ min: 0, max: 200, noNaN: true })),
  invasivenessGrade: fc.integer({ min: 1, max: 5 }),
  hops: fc.option(fc.integer({ min: 0, max: 3 })),
  sourceRole: fc.option(fc.constantFrom(...PAIN_SOURCE_ROLES)),
})

const onPain = fc.record({
  domain: fc.constant('PAIN_INTENSITY' as const),
  comparison: fc.constantFrom('SHAM_OR_PLACEBO' as const, 'USUAL_CARE' as const),
  participants: fc.constant(0),
  carried: fc.constant(true),
  bearing: fc.constantFrom('SUPPORTS' as const, null),
})

const total = (f: PathwayFacts, w: Weights) => scoreOf(componentValues(f), w).total
const contrary = (
  studyId: string,
  domain: 'PAIN_INTENSITY' | 'PHYSICAL_FUNCTION' | 'MEDICATION_USE',
  months: number,
  direct: boolean,
) =>
  fact({
    ...{ studyId, domain, direct, followUpMonths: months, bearing: 'CONTRARY', participants: 600 },
    medicationKind: domain === 'MEDICATION_USE' ? 'OPIOID' : null,
  })

describe('the score', () => {
  it('never rises when contrary evidence is added', () => {
    const added = fc.tuple(
      fc.constantFrom('a', 'b', 'new'),
      fc.constantFrom('PAIN_INTENSITY', 'PHYSICAL_FUNCTION', 'MEDICATION_USE'),
      fc.constantFrom(1, 6, 24),
      fc.boolean(),
    )
    fc.assert(
      fc.property(facts, weights, added, (f, w, args) => {
        const after = { ...f, evidence: [...f.evidence, contrary(...args)] }
        expect(total(after, w)).toBeLessThanOrEqual(total(f, w) + 1e-12)
      }),
      { numRuns: 2000 },
    )
  })

  it('gives evidence of mixed studies alone at most half, and very low certainty of benefit', () => {
    fc.assert(
      fc.property(facts, (f) => {
        const mixed = mixedStudies(f.evidence)
        const evidence = f.evidence.filter((e) => mixed.has(e.studyId))
        const values = componentValues({ ...f, evidence, carried: [] })
        expect(values.BALANCE ?? 0).toBeLessThanOrEqual(0.5)
        expect(values.DURABILITY ?? 0).toBeLessThanOrEqual(0.5)
        expect(values.CERTAINTY ?? 0).toBeLessThanOrEqual(0.25)
      }),
      { numRuns: 1000 },
    )
  })

  it('is no surer of a benefit by a further study that is mixed', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...STUDY_DESIGNS), (f, design) => {
        const before = componentValues(f).CERTAINTY
        const shared = { studyId: 'new', design, participants: 700 }
        const useless = { ...shared, domain: 'PHYSICAL_FUNCTION', bearing: 'NO_DIFFERENCE' } as const
        const evidence = [...f.evidence, fact(shared), fact(useless), fact(useless)]
        expect(componentValues({ ...f, evidence }).CERTAINTY).toBeLessThanOrEqual(Math.max(before ?? 0, 0.25))
      }),
      { numRuns: 1000 },
    )
  })

  it('never falls when a better certainty is carried', () => {
    fc.assert(
      fc.property(facts, weights, onPain, fc.integer({ min: 0, max: 2 }), (f, w, grading, level) => {
        const graded = (at: number): CarriedFact => ({ ...grading, certainty: CERTAINTIES[at] ?? 'HIGH' })
        const worse = total({ ...f, carried: [graded(level)] }, w)
        const better = total({ ...f, carried: [graded(level + 1)] }, w)
        expect(better).toBeGreaterThanOrEqual(worse - 1e-12)
      }),
    )
  })

  it('never rises when a grading that finds no benefit is added, and falls as that gets surer', () => {
    fc.assert(
      fc.property(facts, weights, onPain, fc.integer({ min: 0, max: 2 }), (f, w, grading, level) => {
        const against = (at: number): CarriedFact[] => [
          ...f.carried,
          { ...grading, bearing: 'NO_DIFFERENCE', certainty: CERTAINTIES[at] ?? 'HIGH' },
        ]
        const unsure = total({ ...f, carried: against(level) }, w)
        expect(unsure).toBeLessThanOrEqual(total(f, w) + 1e-12)
        expect(total({ ...f, carried: against(level + 1) }, w)).toBeLessThanOrEqual(unsure + 1e-12)
      }),
    )
  })

  it('never rises when one more body recommends against it, nor falls when one recommends it', () => {
    const strengths = fc.record({ strength: fc.constantFrom('STRONG' as const, 'CONDITIONAL' as const) })
    fc.assert(
      fc.property(facts, weights, strengths, (f, w, { strength }) => {
        const said = (direction: 'FOR' | 'AGAINST') =>
          total({ ...f, advice: [...f.advice, { by: 'a new body', direction, strength, year: 2020 }] }, w)
        expect(said('AGAINST')).toBeLessThanOrEqual(total(f, w) + 1e-12)
        expect(said('FOR')).toBeGreaterThanOrEqual(total(f, w) - 1e-12)
      }),
    )
  })

  it('is not lifted by fast recovery or little invasiveness while no result shows that it helps', () => {
    const useless = fc.constantFrom('NO_DIFFERENCE' as const, 'CONTRARY' as const, 'NOT_APPLICABLE' as const)
    fc.assert(
      fc.property(facts, weights, useless, (f, w, bearing) => {
        const evidence = f.evidence.map((e) => ({ ...e, bearing }))
        const plain = { ...f, evidence, carried: [], recoveryDays: null, invasivenessGrade: 5 }
        const quick = { ...plain, recoveryDays: 0, invasivenessGrade: 1 }
        expect(total(quick, w)).toBeCloseTo(total(plain, w), 12)
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

  it('never counts a structure that is only treated above the origin, whatever the way', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...PAIN_SOURCE_ROLES), (f, role) => {
        const targeting = (sourceRole: typeof role) => componentValues({ ...f, sourceRole }).TARGETING ?? 0
        expect(targeting(role)).toBeLessThanOrEqual(targeting('ORIGIN'))
        expect(targeting('TREATMENT_SITE')).toBeLessThanOrEqual(targeting(role))
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
      carried: [],
      advice: [],
      recoveryDays: null,
      invasivenessGrade: 1,
      hops: 0,
      sourceRole: 'ORIGIN',
    })
    expect(() => scoreOf(values, none)).toThrow(WeightsError)
    expect(() => scoreOf(values, { ...DEFAULT_WEIGHTS, RECOVERY: -0.1 })).toThrow('RECOVERY is -0.1')
    expect(() => scoreOf(values, { ...DEFAULT_WEIGHTS, BALANCE: 1.5 })).toThrow('BALANCE is 1.5')
    expect(() => scoreOf(values, { ...DEFAULT_WEIGHTS, BALANCE: Number.NaN })).toThrow(WeightsError)
  })
})
