import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFacts, fact } from '../../../test/support/evidence-facts.ts'
import { peopleBehind, peopleOf } from './people.ts'

describe('peopleOf', () => {
  it('adds studies, but not the time points of one study', () => {
    const one = { studyId: 'one' }
    const facts = [
      fact({ ...one, participants: 80 }),
      fact({ ...one, participants: 75 }),
      fact({ participants: 20 }),
    ]
    expect(peopleOf(facts)).toBe(100)
  })

  it('does not add a review to the trials it pools, whatever window it answers for', () => {
    const review = fact({ design: 'META_ANALYSIS', participants: 9000, followUpMonths: 24 })
    expect(peopleOf([fact({ participants: 80 }), review])).toBe(80)
    expect(peopleOf([review])).toBe(9000)
  })

  it('is unknown, not 0, where no page gave a number', () => {
    expect(peopleOf([])).toBeNull()
    expect(peopleOf([fact({ participants: null })])).toBeNull()
    expect(peopleOf([fact({ participants: null }), fact({ participants: 30 })])).toBe(30)
  })

  it('is never 0 unless a page said so, and never above the sum of all figures', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const stated = facts.flatMap((f) => f.participants ?? [])
        const people = peopleOf(facts)
        if (stated.length === 0) expect(people).toBeNull()
        else if (people !== null) expect(people).toBeLessThanOrEqual(stated.reduce((a, b) => a + b, 0))
        if (people !== null) expect(people).toBeGreaterThanOrEqual(5)
      }),
    )
  })
})

describe('peopleBehind', () => {
  const trial = fact({ participants: 44 })

  it('counts people in trials apart from insurance records and single groups', () => {
    const records = fact({ design: 'COHORT', comparison: 'USUAL_CARE', participants: 128_772 })
    const series = fact({ comparison: 'NONE', bearing: 'NOT_APPLICABLE', participants: 300 })
    const silent = fact({ direction: 'NOT_COMPARED', bearing: 'NOT_APPLICABLE', participants: 70 })
    const people = peopleBehind([trial, records, series, silent])
    expect(people).toMatchObject({ participants: 44 + 128_772 + 300 + 70, inTrials: 44 })
    expect(peopleBehind([records])).toMatchObject({ participants: 128_772, inTrials: null })
  })

  it('counts people in trials in its favour, better than another treatment among them', () => {
    const better = fact({ comparison: 'ACTIVE', bearing: 'NOT_APPLICABLE', participants: 60 })
    const itself = { ...better, findingId: 'x', studyId: 'x', versusItself: true }
    const equal = fact({ ...better, studyId: 'y', direction: 'NO_DIFFERENCE_SHOWN', participants: 700 })
    const cohort = fact({ design: 'COHORT', comparison: 'USUAL_CARE', participants: 9000 })
    expect(peopleBehind([trial, better, itself, equal, cohort]).inFavour).toBe(104)
    expect(peopleBehind([equal, cohort]).inFavour).toBeNull()
  })

  it('counts the studies that support it on a benefit, and their people', () => {
    const harm = fact({ domain: 'ADVERSE_EVENTS', participants: 900 })
    const nothing = fact({ bearing: 'NO_DIFFERENCE', participants: 700 })
    const later = fact({ ...trial, participants: 40, followUpMonths: 12 })
    expect(peopleBehind([trial, later, harm, nothing])).toMatchObject({
      supportingStudies: 1,
      supporting: 44,
    })
    const narrower = fact({ direct: false })
    expect(peopleBehind([narrower])).toMatchObject({
      ...{ supportingStudies: 1, supportingDirectly: 0, comparedDirectly: 0 },
    })
    const without = fact({ bearing: 'NO_DIFFERENCE' })
    expect(peopleBehind([narrower, without])).toMatchObject({ supportingDirectly: 0, comparedDirectly: 1 })
    expect(peopleBehind([fact({ participants: null })])).toMatchObject({
      supportingStudies: 1,
      supporting: null,
    })
  })
})
