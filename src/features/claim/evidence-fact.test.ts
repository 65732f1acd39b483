import { describe, expect, it } from 'vitest'
import { fact } from '../../../test/support/evidence-facts.ts'
import { assess, assessmentSlug } from './assess.ts'
import { isRandomised, isReview, knownBy, windowOf } from './evidence-fact.ts'

describe('windowOf', () => {
  it.each([
    [0, 'UP_TO_3_MONTHS'],
    [3, 'UP_TO_3_MONTHS'],
    [3.1, 'OVER_3_TO_12_MONTHS'],
    [12, 'OVER_3_TO_12_MONTHS'],
    [12.1, 'OVER_12_MONTHS'],
    [null, 'NOT_STATED'],
  ] as const)('puts %s months into %s', (months, window) => {
    expect(windowOf(months)).toBe(window)
  })
})

describe('knownBy', () => {
  it('leaves out what was published later', () => {
    const old = fact({ year: 2009 })
    expect(knownBy([old, fact({ year: 2011 })], 2010)).toEqual([old])
  })

  it('drops a retracted report only from the year of its retraction', () => {
    const retracted = fact({ year: 2005, retractedFrom: 2012 })
    expect(knownBy([retracted], 2011)).toEqual([retracted])
    expect(knownBy([retracted], 2012)).toEqual([])
  })
})

describe('designs', () => {
  it('tell reviews from primary studies', () => {
    expect(isReview(fact({ design: 'NETWORK_META_ANALYSIS' }))).toBe(true)
    expect(isReview(fact())).toBe(false)
    expect(isRandomised(fact({ design: 'COHORT' }))).toBe(false)
  })
})

describe('assess', () => {
  it('grades each outcome, comparison and window apart', () => {
    const facts = [
      fact(),
      fact({ followUpMonths: 1 }),
      fact({ followUpMonths: 12 }),
      fact({ domain: 'PHYSICAL_FUNCTION' }),
      fact({ comparison: 'USUAL_CARE' }),
    ]
    expect(assess(facts).map(assessmentSlug)).toEqual([
      'pain-intensity-sham-or-placebo-up-to-3-months',
      'pain-intensity-sham-or-placebo-over-3-to-12-months',
      'physical-function-sham-or-placebo-up-to-3-months',
      'pain-intensity-usual-care-up-to-3-months',
    ])
    expect(assess(facts)[0]?.facts).toHaveLength(2)
  })
})
