import { describe, expect, it } from 'vitest'
import { fact } from '../../../../test/support/evidence-facts.ts'
import type { EvidenceFact } from '../../claim/evidence-fact.ts'
import { componentValues } from './components.ts'
import { flagsOf } from './flags.ts'
import type { CarriedFact, PathwayFacts } from './scored-facts.ts'

const facts = (differs: Partial<PathwayFacts>): PathwayFacts => ({
  evidence: [],
  carried: [],
  advice: [],
  recoveryDays: null,
  invasivenessGrade: 2,
  hops: 1,
  sourceRole: 'ORIGIN',
  ...differs,
})

const graded = (differs: Partial<CarriedFact>): CarriedFact => ({
  domain: 'PAIN_INTENSITY',
  comparison: 'SHAM_OR_PLACEBO',
  certainty: 'MODERATE',
  bearing: null,
  participants: 0,
  carried: true,
  ...differs,
})

describe('componentValues', () => {
  it('knows nothing but the route of a gap', () => {
    expect(componentValues(facts({}))).toEqual({
      CERTAINTY: null,
      BALANCE: null,
      DURABILITY: null,
      FUNCTION_AND_QUALITY_OF_LIFE: null,
      OPIOID_SPARING: null,
      RECOVERY: null,
      LOW_INVASIVENESS: null,
      TARGETING: 1,
      RECOMMENDATIONS: 0.5,
    })
  })

  it('tells "shown not to help" from "unknown"', () => {
    const values = componentValues(facts({ evidence: [fact({ bearing: 'NO_DIFFERENCE' })] }))
    expect(values.CERTAINTY).toBe(0)
    expect(values.BALANCE).toBe(0)
  })

  it('does not call a study for it whose other benefits outvote one result on pain', () => {
    const carette = [
      fact({ studyId: 'c', followUpMonths: 1.5 }),
      fact({ studyId: 'c', domain: 'PHYSICAL_FUNCTION', bearing: 'NO_DIFFERENCE', followUpMonths: 1 }),
      fact({ studyId: 'c', domain: 'PHYSICAL_FUNCTION', bearing: 'NO_DIFFERENCE' }),
    ]
    const values = componentValues(facts({ evidence: carette }))
    expect(values).toMatchObject({ BALANCE: 0.5, CERTAINTY: 0.25 })
    expect(values.DURABILITY).toBeCloseTo(1 / 6)
    const [alone] = carette.slice(0, 1)
    expect(componentValues(facts({ evidence: alone ? [alone] : [] }))).toMatchObject({
      ...{ BALANCE: 1, CERTAINTY: 0.75 },
    })
  })

  it('leaves unknown what results of a broader procedure alone do not show', () => {
    const elsewhere = fact({ direct: false, bearing: 'NO_DIFFERENCE' })
    expect(componentValues(facts({ evidence: [elsewhere] }))).toMatchObject({
      ...{ CERTAINTY: null, BALANCE: null, DURABILITY: null, LOW_INVASIVENESS: null },
    })
    const own = fact({ bearing: 'NO_DIFFERENCE' })
    expect(componentValues(facts({ evidence: [elsewhere, own] }))).toMatchObject({ CERTAINTY: 0, BALANCE: 0 })
    const carried = [graded({ bearing: 'NO_DIFFERENCE' })]
    expect(componentValues(facts({ evidence: [elsewhere], carried }))).toMatchObject({
      ...{ CERTAINTY: 0, BALANCE: 0 },
    })
  })

  it('counts each study once in the balance', () => {
    const many = ['x', 'x', 'x'].map((studyId) => fact({ studyId }))
    const values = componentValues(facts({ evidence: [...many, fact({ bearing: 'NO_DIFFERENCE' })] }))
    expect(values.BALANCE).toBe(0.5)
  })

  it('gives a third of durability for each window that support was shown in', () => {
    const lasting = [fact({ followUpMonths: 3 }), fact({ followUpMonths: 12 })]
    expect(componentValues(facts({ evidence: lasting })).DURABILITY).toBeCloseTo(2 / 3)
    const fading = [fact({ followUpMonths: 3 }), fact({ followUpMonths: 12, bearing: 'NO_DIFFERENCE' })]
    expect(componentValues(facts({ evidence: fading })).DURABILITY).toBeCloseTo(1 / 3)
  })

  it('gives no durability to a result without a stated time', () => {
    expect(componentValues(facts({ evidence: [fact({ followUpMonths: null })] })).DURABILITY).toBeNull()
  })

  it('caps the derived certainty with one that a society or review stated', () => {
    const evidence = [fact({ participants: 900 })]
    expect(componentValues(facts({ evidence })).CERTAINTY).toBe(1)
    expect(componentValues(facts({ evidence, carried: [graded({ certainty: 'LOW' })] })).CERTAINTY).toBe(0.5)
  })

  it('leaves only the certainty of benefit that a grading without benefit does not rule out', () => {
    const evidence = [fact({ participants: 900 })]
    const against = (certainty: CarriedFact['certainty']) =>
      componentValues(facts({ evidence, carried: [graded({ certainty, bearing: 'NO_DIFFERENCE' })] }))
    expect(against('VERY_LOW').CERTAINTY).toBe(0.75)
    expect(against('HIGH').CERTAINTY).toBe(0)
    expect(against('HIGH').BALANCE).toBe(1)
  })

  it('takes a grading without benefit for the results on pain that were not read, but never one with benefit', () => {
    const alone = (...carried: Partial<CarriedFact>[]) =>
      componentValues(facts({ carried: carried.map(graded) }))
    const nothing = { CERTAINTY: null, BALANCE: null, LOW_INVASIVENESS: null }
    expect(alone({ bearing: 'CONTRARY' })).toMatchObject({ CERTAINTY: 0, BALANCE: 0, LOW_INVASIVENESS: 0 })
    expect(alone({ bearing: 'SUPPORTS' })).toMatchObject(nothing)
    expect(alone({ bearing: 'SUPPORTS' }, { bearing: 'NO_DIFFERENCE' })).toMatchObject(nothing)
    expect(alone({})).toMatchObject(nothing)
    expect(alone({ bearing: 'NO_DIFFERENCE', domain: 'PHYSICAL_FUNCTION' })).toMatchObject(nothing)
    expect(alone({ bearing: 'NO_DIFFERENCE', comparison: 'NONE' })).toMatchObject(nothing)
  })

  it('keeps opioids and well-being apart from pain', () => {
    const evidence = [
      fact({ domain: 'MEDICATION_USE', medicationKind: 'OPIOID' }),
      fact({ domain: 'QUALITY_OF_LIFE', bearing: 'NO_DIFFERENCE' }),
    ]
    const values = componentValues(facts({ evidence }))
    expect(values).toMatchObject({ OPIOID_SPARING: 1, FUNCTION_AND_QUALITY_OF_LIFE: 0, BALANCE: null })
  })

  it.each<[string, Partial<EvidenceFact>, number | null]>([
    ['opioids after four weeks', { medicationKind: 'OPIOID', followUpMonths: 0.92 }, 1],
    ['opioids without benefit', { medicationKind: 'OPIOID', bearing: 'CONTRARY' }, 0],
    ['opioids within four weeks', { medicationKind: 'OPIOID', followUpMonths: 0.91 }, null],
    ['opioids at no stated time', { medicationKind: 'OPIOID', followUpMonths: null }, null],
    ['drugs for pain', { medicationKind: 'ANALGESIC' }, null],
    ['rescue drugs', { medicationKind: 'RESCUE' }, null],
    ['other drugs', { medicationKind: 'OTHER' }, null],
    ['drugs that nobody named', { medicationKind: null }, null],
  ])('counts as opioid sparing: %s', (_, differs, value) => {
    const evidence = [fact({ domain: 'MEDICATION_USE', ...differs })]
    expect(componentValues(facts({ evidence })).OPIOID_SPARING).toBe(value)
    expect(flagsOf(evidence).sparesOpioids).toBe(value === 1)
  })

  it('scales recovery to 84 days and never below zero', () => {
    const recovery = (recoveryDays: number) =>
      componentValues(facts({ evidence: [fact()], recoveryDays })).RECOVERY
    expect(recovery(0)).toBe(1)
    expect(recovery(42)).toBe(0.5)
    expect(recovery(200)).toBe(0)
  })

  it('counts recovery and low invasiveness as far as results show that it helps', () => {
    const values = (...evidence: EvidenceFact[]) => componentValues(facts({ evidence, recoveryDays: 0 }))
    const nothing = fact({ bearing: 'NO_DIFFERENCE' })
    expect(values(fact(), nothing)).toMatchObject({ RECOVERY: 0.5, LOW_INVASIVENESS: 0.375 })
    expect(values(nothing)).toMatchObject({ RECOVERY: 0, LOW_INVASIVENESS: 0 })
    expect(values(fact({ bearing: 'NOT_APPLICABLE' }))).toMatchObject({
      RECOVERY: null,
      LOW_INVASIVENESS: null,
    })
    const function_ = fact({ domain: 'PHYSICAL_FUNCTION' })
    expect(values(function_)).toMatchObject({ RECOVERY: 1, LOW_INVASIVENESS: 0.75 })
    expect(values(function_, nothing).RECOVERY).toBe(0)
  })

  it('halves targeting for long routes, and leaves it unknown without one', () => {
    expect(componentValues(facts({ hops: 2 })).TARGETING).toBe(0.5)
    expect(componentValues(facts({ hops: null })).TARGETING).toBeNull()
  })

  it.each([
    ['ORIGIN', 0, 1],
    ['ORIGIN', 1, 1],
    ['CONDUCTS', 0, 1],
    ['CONDUCTS', 1, 0.5],
    ['TREATMENT_SITE', 0, 0.5],
  ] as const)('%s after %d links: targeting is %d', (sourceRole, hops, value) => {
    expect(componentValues(facts({ hops, sourceRole })).TARGETING).toBe(value)
  })
})

describe('flagsOf', () => {
  it('says what filters ask', () => {
    expect(flagsOf([])).toEqual({ shamControlled: false, supportsOver12Months: false, sparesOpioids: false })
    const evidence = [
      fact({ followUpMonths: 24 }),
      fact({ domain: 'MEDICATION_USE', medicationKind: 'OPIOID', comparison: 'USUAL_CARE' }),
    ]
    expect(flagsOf(evidence)).toEqual({
      shamControlled: true,
      supportsOver12Months: true,
      sparesOpioids: true,
    })
  })

  it('does not take a null result for relief', () => {
    expect(flagsOf([fact({ followUpMonths: 24, bearing: 'NO_DIFFERENCE' })]).supportsOver12Months).toBe(false)
  })
})
