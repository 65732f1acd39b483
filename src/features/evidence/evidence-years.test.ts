import { describe, expect, it } from 'vitest'
import { perYear, type YearFact } from './evidence-years.ts'

const fact = (year: number, study: string, more: Partial<YearFact> = {}): YearFact => ({
  year,
  study,
  design: 'RANDOMISED_TRIAL',
  randomized: null,
  analyzed: null,
  studyRandomized: 100,
  ...more,
})

describe('perYear', () => {
  it('counts years without a report as zero', () => {
    expect(perYear([fact(2010, 'a'), fact(2012, 'b')], {})).toEqual([
      { year: 2010, reports: 1, studies: 1, patients: 100 },
      { year: 2011, reports: 0, studies: 0, patients: 0 },
      { year: 2012, reports: 1, studies: 1, patients: 100 },
    ])
  })

  it('counts a study once, in the year of its first report', () => {
    const years = perYear([fact(2012, 'a'), fact(2010, 'a'), fact(2010, 'a')], {})
    expect(years.map((y) => [y.reports, y.studies, y.patients])).toEqual([
      [2, 1, 100],
      [0, 0, 0],
      [1, 0, 0],
    ])
  })

  it('counts no people of reviews and guidelines', () => {
    expect(perYear([fact(2010, 'a', { design: 'META_ANALYSIS' })], {})).toEqual([
      { year: 2010, reports: 1, studies: 0, patients: 0 },
    ])
  })

  it.each([
    [{ studyRandomized: null, randomized: 80, analyzed: 70 }, 80],
    [{ studyRandomized: null, randomized: null, analyzed: 70 }, 70],
    [{ studyRandomized: null }, 0],
  ])('takes whom the pages count: %j', (more, patients) => {
    expect(perYear([fact(2010, 'a', more)], {})[0]?.patients).toBe(patients)
  })

  it('begins and ends where the filter does', () => {
    const years = (period: { yearFrom?: number; yearTo?: number }) =>
      perYear([fact(2010, 'a')], period).map((y) => y.year)
    expect(years({ yearFrom: 2008, yearTo: 2011 })).toEqual([2008, 2009, 2010, 2011])
    expect(years({ yearFrom: 2009 })).toEqual([2009, 2010])
    expect(years({ yearTo: 2011 })).toEqual([2010, 2011])
  })

  it('is zeros, or nothing, when nothing matches', () => {
    expect(perYear([], {})).toEqual([])
    expect(perYear([], { yearFrom: 2008, yearTo: 2009 }).map((y) => y.reports)).toEqual([0, 0])
    expect(perYear([], { yearFrom: 2009, yearTo: 2008 })).toEqual([])
  })
})
