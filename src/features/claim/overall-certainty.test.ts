import { describe, expect, it } from 'vitest'
import { type AssessmentFact, overallCertainty } from './overall-certainty.ts'

const assessment = (differs: Partial<AssessmentFact>): AssessmentFact => ({
  domain: 'PAIN_INTENSITY',
  comparison: 'SHAM_OR_PLACEBO',
  certainty: 'MODERATE',
  participants: 100,
  carried: false,
  ...differs,
})

describe('overallCertainty', () => {
  it('is the lowest among critical outcomes', () => {
    const assessments = [
      assessment({ certainty: 'HIGH' }),
      assessment({ domain: 'PHYSICAL_FUNCTION', certainty: 'LOW' }),
      assessment({ domain: 'SLEEP', certainty: 'VERY_LOW' }),
    ]
    expect(overallCertainty(assessments)).toEqual({ certainty: 'LOW', indirect: false })
  })

  it('uses the window with the most people for each outcome', () => {
    const assessments = [
      assessment({ certainty: 'VERY_LOW', participants: 20 }),
      assessment({ certainty: 'MODERATE', participants: 300 }),
    ]
    expect(overallCertainty(assessments)?.certainty).toBe('MODERATE')
  })

  it("puts a society's or review's grading before one derived here", () => {
    const assessments = [
      assessment({ certainty: 'HIGH', participants: 900 }),
      assessment({ certainty: 'LOW', participants: 0, carried: true }),
    ]
    expect(overallCertainty(assessments)?.certainty).toBe('LOW')
  })

  it('takes the lower of two that weigh the same, whatever their order', () => {
    const pair = [assessment({ certainty: 'MODERATE' }), assessment({ certainty: 'LOW' })]
    expect(overallCertainty(pair)?.certainty).toBe('LOW')
    expect(overallCertainty(pair.toReversed())?.certainty).toBe('LOW')
  })

  it('falls back on usual care and says so', () => {
    expect(overallCertainty([assessment({ comparison: 'USUAL_CARE' })])).toEqual({
      certainty: 'MODERATE',
      indirect: true,
    })
  })

  it('is unknown when only active treatments were compared', () => {
    expect(overallCertainty([assessment({ comparison: 'ACTIVE' })])).toBeNull()
  })
})
