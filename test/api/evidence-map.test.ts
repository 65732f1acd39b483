import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SeedFinding, SeedStudyFile } from '../../src/seed/seed-data.ts'
import { type Api, openApi } from '../support/api.ts'

interface Count {
  reports: number
  studies: number
  findings: number
  participants: number
  findingCounts: Record<'supports' | 'noDifference' | 'contrary' | 'notApplicable', number>
  certainty: string | null
}
interface Answer {
  evidenceMap: {
    rowKeys: { key: string; label: string; node: { id: string } | null }[]
    columnKeys: { key: string; node: { id: string } | null }[]
    cells: { row: string; column: string; count: Count }[]
    total: Count
    reportsLeftOut: number
  }
}

const MAP = `query M($rows: EvidenceMapAxis!, $columns: EvidenceMapAxis!, $filter: EvidenceMapFilter, $asOf: Year, $empty: Boolean) {
  evidenceMap(rows: $rows, columns: $columns, filter: $filter, asOf: $asOf) {
    rowKeys { key label node { id } }
    columnKeys { key node { id } }
    cells(empty: $empty) { row column count { ...C } }
    total { ...C }
    reportsLeftOut
  }
}
fragment C on EvidenceMapCount {
  reports studies findings participants certainty
  findingCounts { supports noDifference contrary notApplicable }
}`

interface Read {
  file: SeedStudyFile
  report: SeedStudyFile['reports'][number]
  finding: SeedFinding
}

let api: Api
const map = async (variables: Record<string, unknown>) =>
  (await api.ask<Answer>(MAP, { rows: 'CONDITION', columns: 'COMPARISON', ...variables })).evidenceMap
const total = async (filter: Record<string, unknown>) => (await map({ filter })).total

/** Every finding of the files whose report stands, with what it belongs to. */
const standing = (): Read[] =>
  api.seed.studies.flatMap((file) =>
    file.findings.flatMap((finding) =>
      file.reports
        .filter((r) => r.id === finding.report && r.notices.every((n) => n.kind !== 'RETRACTION'))
        .map((report) => ({ file, report, finding })),
    ),
  )
const distinct = <T, K>(list: readonly T[], key: (item: T) => K) => new Set(list.map(key)).size

const REVIEWS = ['SYSTEMATIC_REVIEW', 'META_ANALYSIS', 'NETWORK_META_ANALYSIS', 'GUIDELINE']
const isReview = ({ report }: Read) => REVIEWS.includes(report.design)

/** People of each study once, the largest figure of its findings; reviews only where no primary study is there. */
function people(reads: readonly Read[]): number {
  const primary = reads.filter((read) => !isReview(read))
  const largest = new Map<string, number>()
  for (const { file, report, finding } of primary.length > 0 ? primary : reads) {
    const size = (id: string | undefined) => file.arms.find((a) => a.id === id)?.n
    const [own, other] = [
      finding.values?.n ?? size(finding.arm),
      finding.versusValues?.n ?? size(finding.versus),
    ]
    const both = own !== undefined && (other !== undefined || finding.comparison === 'NONE')
    const whole = REVIEWS.includes(report.design) ? 0 : (report.nAnalyzed ?? report.nRandomized ?? 0)
    const n = both ? own + (other ?? 0) : whole
    largest.set(file.study.id, Math.max(n, largest.get(file.study.id) ?? 0))
  }
  return [...largest.values()].reduce((sum, n) => sum + n, 0)
}

const expectCount = (count: Count | undefined, reads: readonly Read[]) =>
  expect(count).toMatchObject({
    findings: reads.length,
    reports: distinct(reads, (r) => r.report.id),
    studies: distinct(reads, (r) => r.file.study.id),
    participants: people(reads),
  })

beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

describe('evidenceMap', () => {
  it('has one cell per row and column, each as a straight reading of the files says', async () => {
    const { rowKeys, columnKeys, cells } = await map({})
    const reads = standing()
    expect(cells.map((c) => [c.row, c.column])).toEqual(
      rowKeys.flatMap((r) => columnKeys.map((c) => [r.key, c.key])),
    )
    expect(rowKeys.map((k) => k.key).toSorted()).toEqual(
      [...new Set(reads.flatMap((r) => r.finding.conditions))].map((c) => `RELIEF:condition/${c}`).toSorted(),
    )
    for (const { row, column, count } of cells) {
      const slug = row.replace('RELIEF:condition/', '')
      expectCount(
        count,
        reads.filter((r) => r.finding.conditions.includes(slug) && r.finding.comparison === column),
      )
      const { supports, noDifference, contrary, notApplicable } = count.findingCounts
      expect(supports + noDifference + contrary + notApplicable).toBe(count.findings)
    }
    expect(cells.some((c) => c.count.findings === 0)).toBe(true)
  })

  it('counts everything once in the total', async () => {
    expectCount((await map({})).total, standing())
  })

  it.each(['FAMILY', 'PROCEDURE', 'PROCEDURE_CLASS', 'STRUCTURE', 'OUTCOME_DOMAIN', 'DESIGN', 'YEAR'])(
    'sorts by %s',
    async (rows) => {
      const { rowKeys, cells, total: all } = await map({ rows })
      expect(rowKeys.length).toBeGreaterThan(1)
      expect(new Set(rowKeys.map((k) => k.key)).size).toBe(rowKeys.length)
      expect(cells.reduce((sum, c) => sum + c.count.findings, 0)).toBeGreaterThan(0)
      expect(all.findings).toBe(standing().length)
      for (const { key, node } of rowKeys) expect(node?.id ?? key).toBe(key)
    },
  )

  it('shows only gaps, or only what was studied, when asked to', async () => {
    const [all, gaps, studied] = [await map({}), await map({ empty: true }), await map({ empty: false })]
    expect(gaps.cells.length + studied.cells.length).toBe(all.cells.length)
    expect(gaps.cells.every((c) => c.count.findings === 0)).toBe(true)
    expect(studied.cells.every((c) => c.count.findings > 0)).toBe(true)
  })

  it('gives the best certainty of the claims, as the claims state it', async () => {
    const { cells } = await map({
      ...{ rows: 'CONDITION', columns: 'PROCEDURE', empty: false },
      filter: { family: ['SACROILIAC_JOINT_PAIN', 'VERTEBRAL_COMPRESSION_FRACTURE'] },
    })
    const stated = new Map(
      api.plan.nodes.filter((n) => n.label === 'Claim').map((n) => [n.id, n.props.certainty ?? null]),
    )
    for (const { row, column, count } of cells) {
      const claim = `RELIEF:claim/${row.split('/')[1]}--${column.split('/')[1]}`
      expect(count.certainty).toBe(stated.get(claim))
    }
  })

  it('knows only what was published by the year asked for, and says what it left out', async () => {
    const { total: then, reportsLeftOut } = await map({ asOf: 2010 })
    const known = standing().filter((r) => r.report.year <= 2010)
    expect(then.findings).toBeGreaterThanOrEqual(known.length)
    expect(then.findings).toBeLessThan(standing().length)
    expect(reportsLeftOut).toBeGreaterThan(0)
  })

  it.each([
    [
      'condition',
      { condition: ['RELIEF:condition/knee-osteoarthritis'] },
      (r: Read) => r.finding.conditions.includes('knee-osteoarthritis'),
    ],
    [
      'procedure',
      { procedure: ['RELIEF:procedure/percutaneous-vertebroplasty'] },
      (r: Read) => r.finding.procedure === 'percutaneous-vertebroplasty',
    ],
    ['domain', { domain: ['MEDICATION_USE'] }, (r: Read) => r.finding.domain === 'MEDICATION_USE'],
    ['design', { design: ['META_ANALYSIS'] }, (r: Read) => r.report.design === 'META_ANALYSIS'],
    ['comparison', { comparison: ['SURGERY'] }, (r: Read) => r.finding.comparison === 'SURGERY'],
    ['yearFrom', { yearFrom: 2020 }, (r: Read) => r.report.year >= 2020],
    ['yearTo', { yearTo: 2005 }, (r: Read) => r.report.year <= 2005],
    [
      'family',
      { family: ['SACROILIAC_JOINT_PAIN'] },
      (r: Read) => r.finding.conditions.some((c) => familyOf(c) === 'SACROILIAC_JOINT_PAIN'),
    ],
    [
      'class',
      { class: ['NEUROMODULATION'] },
      (r: Read) => classOf(r.finding.procedure) === 'NEUROMODULATION',
    ],
  ])('includes what %s asks for, and leaves out the rest', async (_, filter, fits) => {
    const reads = standing().filter(fits)
    expect(reads.length).toBeGreaterThan(0)
    expect(reads.length).toBeLessThan(standing().length)
    expectCount(await total(filter), reads)
  })

  it('includes narrower conditions', async () => {
    const broad = api.seed.conditions.find((c) => c.id === 'chronic-low-back-pain')
    const narrower = api.seed.conditions.filter((c) => c.broader.includes(broad?.id ?? ''))
    expect(narrower.length).toBeGreaterThan(0)
    const own = standing().filter((r) => r.finding.conditions.includes(broad?.id ?? ''))
    const { findings } = await total({ condition: [`RELIEF:condition/${broad?.id}`] })
    expect(findings).toBeGreaterThan(own.length)
  })

  it('narrows to a bearing', async () => {
    const contrary = await total({ bearing: ['CONTRARY'] })
    expect(contrary.findingCounts.contrary).toBe(contrary.findings)
    expect(contrary.findings).toBeLessThan((await map({})).total.findings)
  })

  it('keeps pairs that only some kinds of money studied', async () => {
    const cells = async (onlyFunding: string[]) =>
      (await map({ columns: 'PROCEDURE', filter: { onlyFunding }, empty: false })).cells
    const paid = new Map<string, string[]>()
    for (const { report, finding } of standing()) {
      for (const c of finding.conditions) {
        const pair = `RELIEF:condition/${c} RELIEF:procedure/${finding.procedure}`
        paid.set(pair, [...(paid.get(pair) ?? []), report.fundingKind])
      }
    }
    for (const kinds of [['INDUSTRY'], ['INDUSTRY', 'MIXED'], ['PUBLIC']]) {
      const only = [...paid].filter(([, fundings]) => fundings.every((f) => kinds.includes(f)))
      expect(only.length).toBeGreaterThan(0)
      const found = (await cells(kinds)).map((c) => `${c.row} ${c.column}`)
      expect(found.toSorted()).toEqual(only.map(([pair]) => pair).toSorted())
    }
    const filter = { onlyFunding: [] }
    const [fault] = await api.faults(MAP, { rows: 'CONDITION', columns: 'PROCEDURE', filter })
    expect(fault?.message).toContain('name at least one value')
  })

  it('refuses one axis twice, and too many cells', async () => {
    const [same] = await api.faults(MAP, { rows: 'YEAR', columns: 'YEAR' })
    expect(same).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('another axis') })
    const [many] = await api.faults(MAP, { rows: 'CONDITION', columns: 'PROCEDURE' })
    expect(many).toMatchObject({ code: 'LIMIT_EXCEEDED', message: expect.stringContaining('`filter`') })
  })

  it('reads twice, whatever the size', async () => {
    const BARE =
      'query B($f: EvidenceMapFilter) { evidenceMap(rows: FAMILY, columns: YEAR, filter: $f) { total { findings } } }'
    await api.ask(BARE)
    expect(api.reads()).toEqual(['evidence-map-claims', 'pathway-claim-facts'])
    await api.ask(BARE, { f: { condition: ['RELIEF:condition/knee-osteoarthritis'] } })
    expect(api.reads()).toHaveLength(3)
  })
})

const familyOf = (slug: string) => api.seed.conditions.find((c) => c.id === slug)?.family
const classOf = (slug: string) => api.seed.procedures.find((p) => p.id === slug)?.class
