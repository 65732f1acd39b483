import { describe, expect, it } from 'vitest'
import { fact } from '../../../test/support/evidence-facts.ts'
import { countProps, findingsByBearing, studiesByBearing } from './bearing-counts.ts'

describe('findingsByBearing', () => {
  it('counts every finding', () => {
    const facts = [fact(), fact(), fact({ bearing: 'CONTRARY' }), fact({ bearing: 'NOT_APPLICABLE' })]
    expect(findingsByBearing(facts)).toEqual({
      SUPPORTS: 2,
      NO_DIFFERENCE: 0,
      CONTRARY: 1,
      NOT_APPLICABLE: 1,
    })
  })
})

describe('studiesByBearing', () => {
  it('counts a study once, however many time points it reports', () => {
    const one = { studyId: 'one' }
    const facts = [
      fact(one),
      fact({ ...one, followUpMonths: 12 }),
      fact({ ...one, bearing: 'NO_DIFFERENCE' }),
    ]
    expect(studiesByBearing(facts)).toEqual({ SUPPORTS: 1, NO_DIFFERENCE: 0, CONTRARY: 0, NOT_APPLICABLE: 0 })
  })

  it('takes pain before other outcomes', () => {
    const one = { studyId: 'one' }
    const function_ = { ...one, domain: 'PHYSICAL_FUNCTION', bearing: 'SUPPORTS' } as const
    const facts = [fact({ ...one, bearing: 'CONTRARY' }), fact(function_), fact(function_)]
    expect(studiesByBearing(facts).CONTRARY).toBe(1)
  })

  it('calls a study mixed whose other benefits outvote its result on pain, on the same comparison', () => {
    const one = { studyId: 'one' }
    const nothing = { ...one, domain: 'PHYSICAL_FUNCTION', bearing: 'NO_DIFFERENCE' } as const
    const pain = [fact(one)]
    expect(studiesByBearing([...pain, fact(nothing)]).SUPPORTS).toBe(1)
    expect(studiesByBearing([...pain, fact(nothing), fact(nothing)]).NO_DIFFERENCE).toBe(1)
    const elsewhere = fact({ ...nothing, comparison: 'USUAL_CARE' })
    expect(studiesByBearing([...pain, elsewhere, elsewhere]).SUPPORTS).toBe(1)
    const harm = fact({ ...nothing, domain: 'ADVERSE_EVENTS' })
    expect(studiesByBearing([...pain, harm, harm]).SUPPORTS).toBe(1)
  })

  it('does not take a study of harm or structure for one of efficacy', () => {
    const harm = fact({ domain: 'ADVERSE_EVENTS', bearing: 'NO_DIFFERENCE' })
    expect(studiesByBearing([harm])).toMatchObject({ NO_DIFFERENCE: 0, NOT_APPLICABLE: 1 })
  })

  it('calls a tie no difference', () => {
    const one = { studyId: 'one' }
    expect(studiesByBearing([fact(one), fact({ ...one, bearing: 'CONTRARY' })]).NO_DIFFERENCE).toBe(1)
  })

  it('keeps studies that say nothing about efficacy apart', () => {
    expect(studiesByBearing([fact({ bearing: 'NOT_APPLICABLE' })]).NOT_APPLICABLE).toBe(1)
  })
})

describe('countProps', () => {
  it('names properties after the bearing', () => {
    expect(countProps('studies', findingsByBearing([fact()]))).toEqual({
      studiesSupports: 1,
      studiesNoDifference: 0,
      studiesContrary: 0,
      studiesNotApplicable: 0,
    })
  })
})
