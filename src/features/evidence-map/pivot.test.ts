import { describe, expect, it } from 'vitest'
import { fact } from '../../../test/support/evidence-facts.ts'
import type { EvidenceFact } from '../claim/evidence-fact.ts'
import type { MapClaim } from './evidence-map.ts'
import { knownFacts } from './map-facts.ts'
import { claimFits, factFits } from './map-filter.ts'
import { pivot } from './pivot.ts'

const claim = (condition: string, procedure: string, certainty: MapClaim['certainty'] = null): MapClaim => ({
  claim: `${condition}--${procedure}`,
  certainty,
  condition: { id: condition, name: condition, family: 'SACROILIAC_JOINT_PAIN' },
  procedure: { id: procedure, name: procedure, class: 'ABLATION' },
  structures: [
    { id: 'joint', name: 'joint' },
    { id: 'nerve', name: 'nerve' },
  ],
  carried: [],
})
const under = (c: MapClaim, ...facts: EvidenceFact[]) =>
  facts.map((f) => ({ claim: c, report: `report of ${f.studyId}`, fact: f, certainty: c.certainty }))

const HIP = claim('hip', 'block', 'LOW')
const KNEE = claim('knee', 'ablation', 'MODERATE')

describe('pivot', () => {
  it('has a cell for every row and column, zero where nothing was studied', () => {
    const { cells, rowKeys, columnKeys } = pivot(
      [...under(HIP, fact()), ...under(KNEE, fact())],
      'CONDITION',
      'PROCEDURE',
    )
    expect(rowKeys.map((k) => k.key)).toEqual(['hip', 'knee'])
    expect(columnKeys.map((k) => k.key)).toEqual(['ablation', 'block'])
    expect(cells.map((c) => [c.row, c.column, c.count.findings])).toEqual([
      ['hip', 'ablation', 0],
      ['hip', 'block', 1],
      ['knee', 'ablation', 1],
      ['knee', 'block', 0],
    ])
    expect(cells[0]?.count).toMatchObject({ reports: 0, studies: 0, participants: 0, certainty: null })
  })

  it('counts a finding about two conditions once in their family, and a study once', () => {
    const shared = fact({ studyId: 'one', participants: 80 })
    const later = fact({ studyId: 'one', participants: 60, bearing: 'CONTRARY' })
    const items = [...under(HIP, shared, later), ...under(KNEE, shared)]
    const { cells } = pivot(items, 'FAMILY', 'DESIGN')
    expect(cells).toHaveLength(1)
    expect(cells[0]?.count).toMatchObject({
      reports: 1,
      studies: 1,
      findings: 2,
      participants: 80,
      certainty: 'MODERATE',
    })
    expect(cells[0]?.count.findingCounts).toMatchObject({ supports: 1, contrary: 1 })
    expect(cells[0]?.count.studyCounts).toMatchObject({ noDifference: 1 })
  })

  it('puts a finding under each structure of its procedure, and counts it once in all', () => {
    const { cells, total } = pivot(under(HIP, fact()), 'STRUCTURE', 'YEAR')
    expect(cells.map((c) => [c.row, c.column, c.count.findings])).toEqual([
      ['joint', '2015', 1],
      ['nerve', '2015', 1],
    ])
    expect(total.findings).toBe(1)
  })

  it('keeps the order of a vocabulary', () => {
    const items = under(HIP, fact({ comparison: 'NONE' }), fact({ comparison: 'SHAM_OR_PLACEBO' }))
    expect(pivot(items, 'COMPARISON', 'YEAR').rowKeys.map((k) => [k.key, k.label])).toEqual([
      ['SHAM_OR_PLACEBO', 'Sham or placebo'],
      ['NONE', 'None'],
    ])
  })

  it('is empty without evidence', () => {
    expect(pivot([], 'CONDITION', 'YEAR').cells).toEqual([])
  })
})

describe('knownFacts', () => {
  const rows = (...facts: EvidenceFact[]) =>
    facts.map((f) => ({ report: `report of ${f.findingId}`, fact: f }))

  it('leaves out what was published later or retracted by then, and says how many reports', () => {
    const facts = [fact(), fact({ year: 2020 }), fact({ retractedFrom: 2018 })]
    const studied = [{ claim: HIP, rows: rows(...facts) }]
    expect(knownFacts(studied, {}, 2019)).toMatchObject({ items: { length: 1 }, reportsLeftOut: 2 })
    expect(knownFacts(studied, {}, 2017)).toMatchObject({ items: { length: 2 }, reportsLeftOut: 1 })
    expect(knownFacts(studied, {}, null)).toMatchObject({ items: { length: 2 }, reportsLeftOut: 1 })
  })

  it('grades as of the year asked for, and as stored today', () => {
    const studied = [{ claim: HIP, rows: rows(fact({ participants: 900 }), fact({ year: 2020 })) }]
    expect(knownFacts(studied, {}, null).items[0]?.certainty).toBe('LOW')
    expect(knownFacts(studied, {}, 2015).items[0]?.certainty).toBe('HIGH')
  })
})

describe('filters', () => {
  it.each([
    [{ domain: ['PAIN_INTENSITY'] }, { domain: ['SLEEP'] }],
    [{ design: ['RANDOMISED_TRIAL'] }, { design: ['COHORT'] }],
    [{ comparison: ['SHAM_OR_PLACEBO'] }, { comparison: ['NONE'] }],
    [{ bearing: ['SUPPORTS'] }, { bearing: ['CONTRARY'] }],
    [{ yearFrom: 2015 }, { yearFrom: 2016 }],
    [{ yearTo: 2015 }, { yearTo: 2014 }],
  ] as const)('keep a finding under %j and drop it under %j', (including, excluding) => {
    expect(factFits(including, fact())).toBe(true)
    expect(factFits(excluding, fact())).toBe(false)
  })

  it('drop indirect findings', () => {
    expect(factFits({}, fact({ direct: false }))).toBe(false)
  })

  it.each([
    [{ conditions: new Set(['hip']) }, { conditions: new Set(['knee']) }],
    [{ procedures: new Set(['block']) }, { procedures: new Set(['ablation']) }],
    [{ family: ['SACROILIAC_JOINT_PAIN'] }, { family: ['RADICULAR_PAIN'] }],
    [{ class: ['ABLATION'] }, { class: ['FUSION'] }],
  ] as const)('keep a claim under %j and drop it under %j', (including, excluding) => {
    expect(claimFits(including, HIP)).toBe(true)
    expect(claimFits(excluding, HIP)).toBe(false)
  })
})
