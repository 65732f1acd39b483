import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openApi } from '../support/api.ts'

interface Reports {
  evidence: {
    totalCount: number
    nodes: { id: string; pmid: string | null; doi: string | null; year: number; design: string }[]
  }
}

const EVIDENCE = `query E($filter: EvidenceFilter, $first: Int) {
  evidence(filter: $filter, first: $first) { totalCount nodes { id pmid doi nct title year design nRandomized nAnalyzed } }
}`

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const evidence = async (filter: Record<string, unknown>) =>
  (await api.ask<Reports>(EVIDENCE, { filter, first: 100 })).evidence
const reports = () => api.seed.studies.flatMap((f) => f.reports)
const ids = (page: Reports['evidence']) => page.nodes.map((n) => n.id).toSorted()
const full = (slugs: readonly string[]) => slugs.map((s) => `RELIEF:evidence/${s}`).toSorted()

describe('evidence', () => {
  it('finds a report by PMID and by DOI, whatever the case of the DOI', async () => {
    const byPmid = await evidence({ pmid: ['28672319'] })
    const byDoi = await evidence({ doi: ['10.1001/JAMA.2017.7918'] })
    expect(ids(byPmid)).toEqual(['RELIEF:evidence/juch-2017-mint'])
    expect(ids(byDoi)).toEqual(ids(byPmid))
    expect(byPmid.nodes[0]).toMatchObject({ year: 2017, design: 'RANDOMISED_TRIAL' })
  })

  it('is newest first', async () => {
    const years = (await evidence({})).nodes.map((n) => n.year)
    expect(years).toEqual(years.toSorted((a, b) => b - a))
  })

  it('filters by year as the files say', async () => {
    const expected = reports()
      .filter((r) => r.year >= 2015 && r.year <= 2017)
      .map((r) => r.id)
    expect(ids(await evidence({ yearFrom: 2015, yearTo: 2017 }))).toEqual(full(expected))
  })

  it('filters by design as the files say', async () => {
    const expected = reports()
      .filter((r) => r.design === 'SYSTEMATIC_REVIEW')
      .map((r) => r.id)
    expect(expected.length).toBeGreaterThan(0)
    expect(ids(await evidence({ design: ['SYSTEMATIC_REVIEW'] }))).toEqual(full(expected))
  })

  it('filters by what findings are about as the files say', async () => {
    const about = (test: (f: (typeof findings)[number]) => boolean) =>
      new Set(findings.filter(test).map((f) => f.report))
    const findings = api.seed.studies.flatMap((f) => f.findings)
    const sham = about((f) => f.comparison === 'SHAM_OR_PLACEBO')
    const knee = about((f) => f.conditions.includes('knee-osteoarthritis'))
    const kyphoplasty = about((f) => f.procedure === 'balloon-kyphoplasty')
    expect(ids(await evidence({ comparison: ['SHAM_OR_PLACEBO'] }))).toEqual(full([...sham]))
    expect(ids(await evidence({ condition: ['RELIEF:condition/knee-osteoarthritis'] }))).toEqual(
      full([...knee]),
    )
    expect(ids(await evidence({ procedure: ['RELIEF:procedure/balloon-kyphoplasty'] }))).toEqual(
      full([...kyphoplasty]),
    )
  })

  it.each(['evidence(filter: $filter) { totalCount }', 'evidencePerYear(filter: $filter) { year }'])(
    'refuses years the wrong way round: %s',
    async (field) => {
      const query = `query E($filter: EvidenceFilter) { ${field} }`
      const [fault] = await api.faults(query, { filter: { yearFrom: 2020, yearTo: 2019 } })
      expect(fault?.message).toContain('Argument "filter.yearFrom" cannot be 2020')
      expect(fault?.code).toBe('BAD_USER_INPUT')
      expect(await api.faults(query, { filter: { yearFrom: 2019, yearTo: 2019 } })).toEqual([])
    },
  )

  it('answers an unknown PMID with an empty page', async () => {
    expect(await evidence({ pmid: ['1'] })).toMatchObject({ totalCount: 0, nodes: [] })
  })
})

interface MintReport {
  evidenceItem: {
    study: {
      name: string
      reports: { id: string }[]
      arms: { label: string; received: { __typename: string }[] }[]
    }
    findings: {
      nodes: {
        id: string
        effect: { estimate: number; low: number; high: number } | null
        effectDirection: string
        bearing: string
        conditions: { id: string }[]
        procedure: { id: string }
        treatment: { mean: number | null; arm: { label: string } } | null
        comparator: { arm: { label: string } } | null
        report: { id: string }
      }[]
    }
  }
}

describe('a report', () => {
  it('shows every finding as the file has it', async () => {
    const { evidenceItem } = await api.ask<MintReport>(`{ evidenceItem(id: "RELIEF:evidence/juch-2017-mint") {
      study { name reports { id } arms { label received { __typename } } }
      findings(first: 100) { nodes { id effect { estimate low high } effectDirection bearing conditions { id } procedure { id }
        treatment { mean arm { label } } comparator { arm { label } } report { id } } }
    } }`)
    const file = api.seed.studies.find((f) => f.reports.some((r) => r.id === 'juch-2017-mint'))
    const written = file?.findings.filter((f) => f.report === 'juch-2017-mint') ?? []
    expect(evidenceItem.findings.nodes).toHaveLength(written.length)
    for (const f of written) {
      const shown = evidenceItem.findings.nodes.find((s) => s.id === `RELIEF:finding/${f.id}`)
      expect(shown?.effect?.estimate).toBe(f.effect?.estimate)
      expect(shown?.effectDirection).toBe(f.effectDirection)
      expect(shown?.procedure.id).toBe(`RELIEF:procedure/${f.procedure}`)
      expect(shown?.treatment?.arm.label).toBe(file?.arms.find((a) => a.id === f.arm)?.label)
      expect(shown?.treatment?.mean ?? undefined).toBe(f.values?.mean)
      expect(shown?.report.id).toBe('RELIEF:evidence/juch-2017-mint')
    }
    expect(evidenceItem.study.arms.every((a) => a.received.length > 0)).toBe(true)
  })
})

describe('claims', () => {
  it('show contrary and null evidence by default, with gradings that name their findings', async () => {
    const { condition } = await api.ask<{
      condition: {
        claims: {
          nodes: {
            findingCounts: { noDifference: number }
            assessments: {
              nodes: { origin: string; findings: { nodes: { bearing: string; finding: { id: string } }[] } }[]
            }
          }[]
        }
      }
    }>(`{ condition(id: "RELIEF:condition/lumbar-facet-joint-pain") { claims { nodes { findingCounts { noDifference }
      assessments { nodes { origin findings { nodes { bearing finding { id } } } } } } } } }`)
    const graded = condition.claims.nodes.flatMap((c) => c.assessments.nodes)
    const bearings = graded.flatMap((a) => a.findings.nodes.map((f) => f.bearing))
    expect(bearings).toContain('NO_DIFFERENCE')
    const derived = graded.filter((a) => a.origin === 'DERIVED')
    expect(derived.every((a) => a.findings.nodes.length > 0)).toBe(true)
  })
})

describe('meta', () => {
  it('counts what the files hold', async () => {
    const { meta } = await api.ask<{
      meta: { dataVersion: string; nodeCounts: { name: string; count: number }[] }
    }>('{ meta { dataVersion nodeCounts { name count } } }')
    const count = (name: string) => meta.nodeCounts.find((c) => c.name === name)?.count
    expect(meta.dataVersion).toBe(api.plan.version)
    expect(count('Condition')).toBe(api.seed.conditions.length)
    expect(count('EvidenceReport')).toBe(reports().length)
    expect(count('Finding')).toBe(api.seed.studies.flatMap((f) => f.findings).length)
    expect(count('Pathway')).toBe(api.plan.nodes.filter((n) => n.label === 'Pathway').length)
  })
})
