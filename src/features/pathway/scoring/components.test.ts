import { describe, expect, it } from 'vitest'
import { fact } from '../../../../test/support/evidence-facts.ts'
import { countedOnce } from '../../claim/evidence-fact.ts'
import { componentValues, type PathwayFacts } from './components.ts'
import { flagsOf } from './flags.ts'

const facts = (differs: Partial<PathwayFacts>): PathwayFacts => ({
  evidence: [],
  carriedCertainty: null,
  recoveryDays: null,
  invasivenessGrade: 2,
  hops: 1,
  ...differs,
})

describe('componentValues', () => {
  it('knows nothing but route and invasiveness of a gap', () => {
    expect(componentValues(facts({}))).toEqual({
      CERTAINTY: null,
      BALANCE: null,
      DURABILITY: null,
      FUNCTION_AND_QUALITY_OF_LIFE: null,
      OPIOID_SPARING: null,
      RECOVERY: null,
      LOW_INVASIVENESS: 0.75,
      TARGETING: 1,
    })
  })

  it('tells "shown not to help" from "unknown"', () => {
    const values = componentValues(facts({ evidence: [fact({ bearing: 'NO_DIFFERENCE' })] }))
    expect(values.CERTAINTY).toBe(0)
    expect(values.BALANCE).toBe(0)
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
    expect(componentValues(facts({ evidence, carriedCertainty: 'LOW' })).CERTAINTY).toBe(0.5)
  })

  it('keeps medication use and well-being apart from pain', () => {
    const evidence = [
      fact({ domain: 'MEDICATION_USE' }),
      fact({ domain: 'QUALITY_OF_LIFE', bearing: 'NO_DIFFERENCE' }),
    ]
    const values = componentValues(facts({ evidence }))
    expect(values).toMatchObject({ OPIOID_SPARING: 1, FUNCTION_AND_QUALITY_OF_LIFE: 0, BALANCE: null })
  })

  it('scales recovery to 84 days and never below zero', () => {
    expect(componentValues(facts({ recoveryDays: 0 })).RECOVERY).toBe(1)
    expect(componentValues(facts({ recoveryDays: 42 })).RECOVERY).toBe(0.5)
    expect(componentValues(facts({ recoveryDays: 200 })).RECOVERY).toBe(0)
  })

  it('halves targeting for long routes, and leaves it unknown without one', () => {
    expect(componentValues(facts({ hops: 2 })).TARGETING).toBe(0.5)
    expect(componentValues(facts({ hops: null })).TARGETING).toBeNull()
  })
})

describe('countedOnce', () => {
  it('leaves reviews out where primary studies are there', () => {
    const trial = fact()
    const review = fact({ design: 'META_ANALYSIS' })
    expect(countedOnce([trial, review])).toEqual([trial])
    expect(countedOnce([review])).toEqual([review])
  })
})

describe('flagsOf', () => {
  it('says what filters ask', () => {
    expect(flagsOf([])).toEqual({ shamControlled: false, supportsOver12Months: false, sparesOpioids: false })
    const evidence = [
      fact({ followUpMonths: 24 }),
      fact({ domain: 'MEDICATION_USE', comparison: 'USUAL_CARE' }),
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
