import { expect } from 'vitest'
import type { Api } from '../../support/api.ts'
import { bearingOf, familyOf, operationsFor, procedureOf, results, resultsFor } from '../files.ts'
import {
  type Amount,
  type Count,
  checked,
  countBy,
  expectCounts,
  type Item,
  type List,
  recordOf,
  the,
  whole,
} from '../operation.ts'

type Reported = ReturnType<typeof results>[number]
interface Cell {
  readonly row: string
  readonly column: string
  readonly count: {
    readonly reports: number
    readonly findings?: number
    readonly studies?: number
    readonly findingCounts?: Record<'supports' | 'noDifference' | 'contrary', number>
  }
}

const standing = (api: Api): Reported[] =>
  results(api).filter(({ report }) => report.notices.every((n) => n.kind !== 'RETRACTION'))
const studyOf = ({ seed }: Api, { report }: Reported) =>
  the(seed.studies, (s) => s.reports.some((r) => r.id === report.id)).study.id

/** Results of each place of a map: one result stands in every place that fits it. */
function placed(found: readonly Reported[], placesOf: (r: Reported) => readonly string[]) {
  const places = new Map<string, Reported[]>()
  for (const one of found) {
    for (const place of new Set(placesOf(one))) places.set(place, [...(places.get(place) ?? []), one])
  }
  return places
}

function expectCells(
  api: Api,
  cells: readonly Cell[],
  expected: ReadonlyMap<string, readonly Reported[]>,
): void {
  expect(cells.map((c) => `${c.row} ${c.column}`).toSorted()).toEqual([...expected.keys()].toSorted())
  for (const { row, column, count } of cells) {
    const here = expected.get(`${row} ${column}`) ?? []
    const many = <T>(read: (r: Reported) => T) => new Set(here.map(read)).size
    if (count.reports !== undefined) expect(count.reports).toBe(many((r) => r.report.id))
    if (count.findings !== undefined) expect(count.findings).toBe(here.length)
    if (count.studies !== undefined) expect(count.studies).toBe(many((r) => studyOf(api, r)))
    if (count.findingCounts) {
      const bearing = (b: string) => here.filter((r) => bearingOf(r) === b).length
      expect(count.findingCounts).toMatchObject({
        supports: bearing('SUPPORTS'),
        noDifference: bearing('NO_DIFFERENCE'),
        contrary: bearing('CONTRARY'),
      })
    }
  }
}

interface SurgeryRow {
  readonly measure: string
  readonly procedure: readonly { days?: Amount | null; fact: { population: string } }[]
  readonly operation: readonly { days?: Amount | null; fact: { population: string } }[]
}
interface Surgery {
  readonly compareWithSurgery: {
    readonly operations: readonly {
      operation: { name: string }
      basis: string[]
      recovery: readonly SurgeryRow[]
    }[]
    readonly headToHead: List<{ readonly finding: { outcome: string } }>
  }
}

/** All operations studied for the condition are there, alternatives of the files among them, each figure from a profile of theirs. */
function expectSurgery(
  { compareWithSurgery }: Surgery,
  api: Api,
  condition: string,
  procedure: string,
): void {
  const { seed } = api
  const name = (id: string) => recordOf(seed.procedures, `x/${id}`).name
  const studied = operationsFor(api, condition)
  const alternatives = recordOf(seed.procedures, `x/${procedure}`).alternativeTo.map((a) => a.procedure)
  const shown = (operations: Surgery['compareWithSurgery']['operations']) =>
    operations.map((o) => o.operation.name).toSorted()
  expect(shown(compareWithSurgery.operations)).toEqual(studied.map(name).toSorted())
  const told = compareWithSurgery.operations.filter((o) => o.basis.includes('STATED_ALTERNATIVE'))
  expect(told.length).toBeGreaterThan(0)
  expect(shown(told)).toEqual(
    alternatives
      .filter((id) => studied.includes(id))
      .map(name)
      .toSorted(),
  )
  const factsOf = (id: string) =>
    seed.recoveryProfiles.filter((r) => r.procedure === id).flatMap((r) => r.facts)
  for (const { operation, recovery } of compareWithSurgery.operations) {
    const other = the(seed.procedures, (p) => p.name === operation.name).id
    for (const row of recovery) {
      for (const [side, id] of [
        ['procedure', procedure],
        ['operation', other],
      ] as const) {
        const figures = factsOf(id).filter((f) => f.measure === row.measure)
        const populations = figures.map((f) => f.population)
        for (const { fact } of row[side]) expect(populations).toContain(fact.population)
      }
    }
  }
  const direct = results(api).filter(
    ({ finding: f }) => f.procedure === procedure && (f.versus !== undefined || f.comparison === 'SURGERY'),
  )
  for (const { finding } of whole(compareWithSurgery.headToHead)) {
    expect(direct.map((r) => r.finding.outcome)).toContain(finding.outcome)
  }
}

/** Side by side, and maps of evidence. */
export const MAP_CHECKS = [
  checked<{
    comparePathways: {
      columns: { procedure: { name: string }; pathway: { gap: boolean } | null }[]
      rows: {
        domain: string
        unit: string
        complete: boolean
        cells: { findings: { finding: { followUpMonths: number | null } }[] }[]
      }[]
    }
  }>('20-compare-pathways', ({ comparePathways }, api) => {
    const asked = [
      'sacral-lateral-branch-cooled-radiofrequency-ablation',
      'intra-articular-sacroiliac-joint-steroid-injection',
      'lateral-minimally-invasive-sacroiliac-joint-fusion',
    ]
    expect(comparePathways.columns.map((c) => c.procedure.name)).toEqual(
      asked.map((id) => procedureOf(api, id)?.name),
    )
    const ours = asked.map((id) => resultsFor(api, 'sacroiliac-joint-pain', id))
    expect(comparePathways.rows.length).toBeGreaterThan(0)
    for (const { domain, unit, complete, cells } of comparePathways.rows) {
      expect(['PAIN_INTENSITY', 'PHYSICAL_FUNCTION']).toContain(domain)
      expect(complete).toBe(cells.every((c) => c.findings.length > 0))
      for (const [column, { findings }] of cells.entries()) {
        const known = (ours[column] ?? []).filter(
          (r) => r.finding.domain === domain && r.finding.unit === unit,
        )
        const follow = known.map((r) => r.finding.followUpMonths ?? null)
        expect(findings.filter((f) => !follow.includes(f.finding.followUpMonths))).toEqual([])
        expect(findings.length).toBeLessThanOrEqual(known.length)
      }
    }
  }),

  checked<Surgery>('21-against-disc-surgery', (answer, api) => {
    expectSurgery(
      answer,
      api,
      'lumbar-disc-herniation-with-radicular-pain',
      'full-endoscopic-lumbar-discectomy',
    )
  }),
  checked<Surgery>('24-against-fusion', (answer, api) => {
    expectSurgery(answer, api, 'sacroiliac-joint-pain', 'lateral-minimally-invasive-sacroiliac-joint-fusion')
    expect(answer.compareWithSurgery.operations.map((o) => o.operation.name)).toContain(
      procedureOf(api, 'open-sacroiliac-joint-fusion')?.name,
    )
  }),

  checked<{
    evidenceMap: {
      total: { reports: number; studies: number }
      rowKeys: Item[]
      empty: Omit<Cell, 'count'>[]
      studied: Cell[]
      columnKeys: Item[]
    }
  }>('22-where-the-map-is-empty', ({ evidenceMap }, api) => {
    const known = standing(api)
    const classOf = (r: Reported) => procedureOf(api, r.finding.procedure)?.class ?? ''
    const places = placed(known, (r) => [`${classOf(r)} ${r.finding.domain}`])
    expect(evidenceMap.studied).toHaveLength(places.size)
    for (const { row, column, count } of evidenceMap.studied) {
      const here = places.get(`${row} ${column}`) ?? []
      expect(count.studies).toBe(new Set(here.map((r) => studyOf(api, r))).size)
      expect(count.findingCounts?.supports).toBe(here.filter((r) => bearingOf(r) === 'SUPPORTS').length)
      expect(count.findingCounts?.contrary).toBe(here.filter((r) => bearingOf(r) === 'CONTRARY').length)
    }
    const [rows, columns] = [new Set(known.map(classOf)), new Set(known.map((r) => r.finding.domain))]
    expect(evidenceMap.empty).toHaveLength(rows.size * columns.size - places.size)
    expect(evidenceMap.empty.filter((c) => places.has(`${c.row} ${c.column}`))).toEqual([])
    expect(evidenceMap.total.reports).toBe(new Set(known.map((r) => r.report.id)).size)
  }),

  checked<{
    node: {
      name: string
      synthesis: {
        comparison: string
        unit: string
        studies: number
        entries: { estimate: number | null }[]
      }[]
    }
  }>('23-forest-plot', ({ node }, api) => {
    const ours = resultsFor(
      api,
      'lumbar-facet-joint-pain',
      'lumbar-medial-branch-radiofrequency-ablation',
    ).filter(
      ({ finding }) =>
        finding.domain === 'PAIN_INTENSITY' && ['SHAM_OR_PLACEBO', 'USUAL_CARE'].includes(finding.comparison),
    )
    expect(node.synthesis.length).toBeGreaterThan(0)
    for (const { comparison, unit, studies, entries } of node.synthesis) {
      const alike = ours.filter((r) => r.finding.comparison === comparison && r.finding.unit === unit)
      const estimates = alike.map((r) => r.finding.effect?.estimate ?? null)
      for (const { estimate } of entries) expect(estimates).toContain(estimate)
      expect(studies).toBeLessThanOrEqual(new Set(alike.map((r) => studyOf(api, r))).size)
    }
    expect(node.synthesis.flatMap((g) => g.entries)).toHaveLength(ours.length)
  }),

  checked<{ evidenceMap: { cells: Cell[] }; evidence: { totalCount: number; facets: { funding: Count[] } } }>(
    '74-only-industry-funded',
    ({ evidenceMap, evidence }, api) => {
      const pairs = placed(standing(api), ({ finding }) =>
        finding.conditions.map((c) => `RELIEF:condition/${c} RELIEF:procedure/${finding.procedure}`),
      )
      const only = [...pairs].filter(([, found]) => found.every((r) => r.report.fundingKind === 'INDUSTRY'))
      expectCells(api, evidenceMap.cells, new Map(only))
      const reports = api.seed.studies.flatMap((s) => s.reports)
      expect(evidence.totalCount).toBe(reports.length)
      expectCounts(
        evidence.facets.funding,
        countBy(reports, (r) => [r.fundingKind]),
      )
    },
  ),

  checked<{
    evidenceMap: {
      asOf: number
      reportsLeftOut: number
      total: { reports: number; findings: number }
      cells: Cell[]
    }
  }>('81-the-map-in-2010', ({ evidenceMap }, api) => {
    const all = results(api)
    const known = all.filter(
      ({ report }) =>
        report.year <= 2010 &&
        !report.notices.some((n) => n.kind === 'RETRACTION' && Number(n.date.slice(0, 4)) <= 2010),
    )
    expectCells(
      api,
      evidenceMap.cells,
      placed(known, ({ finding }) => finding.conditions.map((c) => `${familyOf(api, c)} ${finding.domain}`)),
    )
    const reports = (list: readonly Reported[]) => new Set(list.map((r) => r.report.id)).size
    expect(evidenceMap).toMatchObject({ asOf: 2010, reportsLeftOut: reports(all) - reports(known) })
    expect(evidenceMap.total).toMatchObject({ reports: reports(known), findings: known.length })
  }),
]
