import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openApi } from '../support/api.ts'

interface Entry {
  __typename: string
  id: string
  date: string
  shamControlled?: boolean
}
interface Page {
  totalCount: number
  nodes: Entry[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

const ADVANCES = `query A($from: Year!, $to: Year!, $filter: MilestoneFilter, $first: Int, $after: String) {
  advances(from: $from, to: $to, filter: $filter, first: $first, after: $after) { totalCount
  nodes { id date kind technology { id } sources { __typename } } pageInfo { hasNextPage endCursor } } }`
const TIMELINE = `query T($id: ID!, $includeNarrower: Boolean, $from: Year, $to: Year, $first: Int, $after: String) {
  timeline(id: $id, includeNarrower: $includeNarrower, from: $from, to: $to, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { __typename id date
    ... on TimelineReport { shamControlled report { design } } ... on TimelineMilestone { milestone { technology { id } } }
    ... on TimelineGrading { assessment { certainty origin } claim { id } }
    ... on TimelineRecommendation { recommendation { by } claim { condition { id } } } } } }`

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

async function walk(ask: (after: string | null, first: number) => Promise<Page>): Promise<Entry[]> {
  const seen: Entry[] = []
  let after: string | null = null
  for (let size = 3; ; size = size === 3 ? 5 : 3) {
    const page: Page = await ask(after, size)
    seen.push(...page.nodes)
    if (!page.pageInfo.hasNextPage) return seen
    after = page.pageInfo.endCursor
  }
}

const timeline = async (variables: Record<string, unknown>) =>
  (await api.ask<{ timeline: Page }>(TIMELINE, { first: 100, ...variables })).timeline
const full = (kind: string, slugs: Iterable<string>) =>
  [...new Set(slugs)].map((s) => `RELIEF:${kind}/${s}`).toSorted()
const idsOf = (page: Page, type: string) =>
  page.nodes
    .filter((n) => n.__typename === type)
    .map((n) => n.id)
    .toSorted()

describe('advances', () => {
  const milestones = () => api.seed.technologies.flatMap((t) => t.milestones)
  const within = (from: number, to: number) =>
    milestones().filter((m) => Number(m.date.slice(0, 4)) >= from && Number(m.date.slice(0, 4)) <= to)
  const advances = async (variables: Record<string, unknown>) =>
    (await api.ask<{ advances: Page }>(ADVANCES, { first: 100, ...variables })).advances

  it('gives every milestone of the period once, newest first, whatever the page size', async () => {
    const seen = await walk((after, first) => advances({ from: 2000, to: 2020, after, first }))
    const dates = seen.map((m) => m.date)
    expect(dates.toSorted()).toEqual(
      within(2000, 2020)
        .map((m) => m.date)
        .toSorted(),
    )
    expect(dates).toEqual(dates.toSorted().toReversed())
    expect(new Set(seen.map((m) => m.id)).size).toBe(seen.length)
  })

  it('counts both ends of the period in full', async () => {
    const [{ date } = { date: '' }] = milestones()
    const year = Number(date.slice(0, 4))
    const { totalCount, nodes } = await advances({ from: year, to: year })
    expect(totalCount).toBe(within(year, year).length)
    expect(nodes.map((n) => n.date)).toContain(date)
  })

  it('keeps to the kinds asked for', async () => {
    const { totalCount } = await advances({
      from: 1800,
      to: 2200,
      filter: { kind: ['REGULATORY_CLEARANCE'] },
    })
    expect(totalCount).toBe(milestones().filter((m) => m.kind === 'REGULATORY_CLEARANCE').length)
  })

  it('reads the technologies of a page at once', async () => {
    await advances({ from: 1800, to: 2200 })
    expect(api.reads().filter((name) => name === 'milestone-technology')).toHaveLength(1)
  })

  it('refuses a period that ends before it begins', async () => {
    const [fault] = await api.faults(ADVANCES, { from: 2020, to: 2010 })
    expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('not after') })
  })
})

describe('timeline of a procedure', () => {
  const SLUG = 'balloon-kyphoplasty'
  const id = `RELIEF:procedure/${SLUG}`
  const findings = () => api.seed.studies.flatMap((f) => f.findings).filter((f) => f.procedure === SLUG)

  it('holds what the files say, in order', async () => {
    const page = await timeline({ id, includeNarrower: false })
    const uses = api.seed.procedures.find((p) => p.id === SLUG)?.uses.map((u) => u.technology) ?? []
    const milestones = api.seed.technologies.filter((t) => uses.includes(t.id)).flatMap((t) => t.milestones)
    const gradings = api.seed.gradings.flatMap((g) => g.recommendations).filter((r) => r.procedure === SLUG)
    const graded = api.seed.gradings.flatMap((g) => g.assessments).filter((a) => a.procedure === SLUG)
    expect(idsOf(page, 'TimelineReport')).toEqual(
      full(
        'evidence',
        findings().map((f) => f.report),
      ),
    )
    expect(idsOf(page, 'TimelineMilestone')).toHaveLength(milestones.length)
    expect(idsOf(page, 'TimelineRecommendation')).toEqual(
      full(
        'recommendation',
        gradings.map((r) => r.id),
      ),
    )
    expect(idsOf(page, 'TimelineGrading')).toEqual(
      full(
        'assessment',
        graded.map((a) => a.id),
      ),
    )
    expect(page.nodes.map((n) => n.date)).toEqual(page.nodes.map((n) => n.date).toSorted())
    expect(page.totalCount).toBe(page.nodes.length)
  })

  it('marks reports with a result against sham, and dates them as published', async () => {
    const page = await timeline({ id, includeNarrower: false })
    const sham = findings().filter((f) => f.comparison === 'SHAM_OR_PLACEBO')
    const marked = page.nodes.filter((n) => n.shamControlled).map((n) => n.id)
    expect(marked.toSorted()).toEqual(
      full(
        'evidence',
        sham.map((f) => f.report),
      ),
    )
    const reports = new Map<string, { published?: string | undefined; year: number }>(
      api.seed.studies.flatMap((f) => f.reports.map((r) => [`RELIEF:evidence/${r.id}`, r])),
    )
    for (const { __typename, id: report, date } of page.nodes) {
      const written = reports.get(report)
      if (__typename === 'TimelineReport') expect(date).toBe(written?.published ?? String(written?.year))
    }
  })

  it('gives each entry once over all pages, and keeps to its period', async () => {
    const all = await timeline({ id })
    const seen = await walk((after, first) => timeline({ id, after, first }))
    expect(seen.map((n) => n.id)).toEqual(all.nodes.map((n) => n.id))
    const some = await timeline({ id, from: 2009, to: 2012 })
    expect(some.nodes.map((n) => n.id)).toEqual(
      all.nodes.filter((n) => n.date >= '2009' && n.date < '2013').map((n) => n.id),
    )
  })
})

describe('timeline of a condition', () => {
  it('includes narrower conditions unless told not to', async () => {
    const narrower = api.seed.conditions.find((c) => c.broader.length > 0 && aboutIt(c.id).length > 0)
    const parent = narrower?.broader[0] ?? ''
    const id = `RELIEF:condition/${parent}`
    const [wide, own] = [await timeline({ id }), await timeline({ id, includeNarrower: false })]
    expect(idsOf(wide, 'TimelineReport')).toEqual(
      expect.arrayContaining(full('evidence', aboutIt(narrower?.id ?? ''))),
    )
    expect(idsOf(own, 'TimelineReport')).toEqual(full('evidence', aboutIt(parent)))
  })

  const aboutIt = (condition: string) =>
    api.seed.studies
      .flatMap((f) => f.findings)
      .filter((f) => f.conditions.includes(condition))
      .map((f) => f.report)

  it('shows the retraction or correction of a report on its own day', async () => {
    const corrected = api.seed.studies.find(
      (f) => f.findings.length > 0 && f.reports.some((r) => r.notices.length > 0),
    )
    const report = corrected?.reports.find((r) => r.notices.length > 0)
    const finding = corrected?.findings.find((f) => f.report === report?.id)
    const page = await timeline({ id: `RELIEF:procedure/${finding?.procedure}` })
    const dates = page.nodes.filter((n) => n.__typename === 'TimelineNotice').map((n) => n.date)
    expect(dates).toEqual(
      expect.arrayContaining(report?.notices.map((n) => n.date) ?? ['a notice in the seed']),
    )
  })

  it('takes a code, asks as often for many as for few, and is null for an unknown id', async () => {
    const page = await timeline({ id: 'MESH:D020370', first: 1 })
    const few = api.reads().length
    expect(page.nodes).toHaveLength(1)
    await timeline({ id: 'RELIEF:condition/knee-osteoarthritis' })
    expect(api.reads().length).toBeLessThanOrEqual(few + 6)
    expect(await timeline({ id: 'RELIEF:condition/none' })).toBeNull()
  })
})

describe('evidencePerYear', () => {
  interface Year {
    year: number
    reports: number
    studies: number
    patients: number
  }
  const perYear = async (filter?: Record<string, unknown>) =>
    (
      await api.ask<{ evidencePerYear: Year[] }>(
        'query Y($filter: EvidenceFilter) { evidencePerYear(filter: $filter) { year reports studies patients } }',
        { filter },
      )
    ).evidencePerYear
  const sum = (years: readonly Year[], key: 'reports' | 'studies' | 'patients') =>
    years.reduce((total, y) => total + y[key], 0)

  it('adds up to the reports of the files, without a gap between years', async () => {
    const reports = api.seed.studies.flatMap((f) => f.reports)
    const years = await perYear()
    expect(sum(years, 'reports')).toBe(reports.length)
    for (const { year, reports: n } of years) expect(n).toBe(reports.filter((r) => r.year === year).length)
    const first = years[0]?.year ?? 0
    expect(years.map((y) => y.year)).toEqual(years.map((_, i) => first + i))
    expect(years.some((y) => y.reports === 0)).toBe(true)
  })

  it('counts each trial once with its people, under a filter too', async () => {
    const trials = api.seed.studies.filter((f) => f.reports.some((r) => r.design === 'RANDOMISED_TRIAL'))
    const years = await perYear({ design: ['RANDOMISED_TRIAL'] })
    const people = trials.map((f) => {
      const own = f.reports.filter((r) => r.design === 'RANDOMISED_TRIAL')
      return Math.max(...own.map((r) => f.study.nRandomized ?? r.nRandomized ?? r.nAnalyzed ?? 0))
    })
    expect(sum(years, 'studies')).toBe(trials.length)
    expect(sum(years, 'patients')).toBe(people.reduce((a, b) => a + b, 0))
  })

  it('is one read, and zeros where nothing was published', async () => {
    expect(await perYear({ yearFrom: 1801, yearTo: 1802 })).toEqual([
      { year: 1801, reports: 0, studies: 0, patients: 0 },
      { year: 1802, reports: 0, studies: 0, patients: 0 },
    ])
    expect(api.reads()).toEqual(['evidence-year-facts'])
  })
})
