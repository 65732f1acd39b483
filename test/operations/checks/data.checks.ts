import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { PACKAGE_ROOT } from '../../../src/package-root.ts'
import type { Api } from '../../support/api.ts'
import { adviceOf, gradingsOf, isStudied, proceduresFor, results } from '../files.ts'
import { checked, countBy, expectCounts, slug } from '../operation.ts'

interface Coverage {
  readonly family: string | null
  readonly [count: string]: number | string | null
}

interface Changes {
  readonly type: string
  readonly added: number
  readonly removed: number
  readonly changedIds: readonly string[]
}

interface Use {
  readonly counted: string
  readonly year: number
  readonly count?: number | null | undefined
  readonly rate?: number | null | undefined
  readonly ratePer?: number | null | undefined
  readonly population: string
  readonly sources: readonly unknown[]
}

const RELEASED = path.join(PACKAGE_ROOT, 'seed', 'released.tsv')

/** Pairs with something of their own, and the report that says it. */
const stated = (api: Api) => [
  ...results(api).flatMap(({ finding, report }) =>
    finding.conditions.map((condition) => ({
      condition,
      procedure: finding.procedure,
      report: report.id,
    })),
  ),
  ...[...gradingsOf(api), ...adviceOf(api)],
]

const many = (values: Iterable<unknown>): number => new Set(values).size

/** The counts of a line of coverage, read from the files for these conditions. */
function expectedCounts(api: Api, conditions: ReadonlySet<string>): Record<string, number> {
  const here = results(api).filter(({ finding }) => finding.conditions.some((c) => conditions.has(c)))
  const pairs = stated(api).filter((p) => conditions.has(p.condition))
  const reports = (keeps: (r: (typeof here)[number]) => boolean) =>
    many(here.filter(keeps).map((r) => r.report.id))
  return {
    conditions: conditions.size,
    reports: many(pairs.map((p) => p.report)),
    randomised: many(
      api.seed.studies
        .flatMap((s) => s.reports)
        .filter((r) => r.design.startsWith('RANDOMISED') && pairs.some((p) => p.report === r.id))
        .map((r) => r.id),
    ),
    shamControlled: reports(({ finding }) => finding.comparison === 'SHAM_OR_PLACEBO'),
    noDifference: reports(({ finding }) => finding.effectDirection === 'NO_DIFFERENCE_SHOWN'),
    findings: here.length,
    pairsWithEvidence: many(pairs.map((p) => `${p.condition} ${p.procedure}`)),
  }
}

/** Pairs that anatomy connects, for which nobody said anything that counts. */
const gapsOf = (api: Api, conditions: ReadonlySet<string>): number =>
  [...conditions].flatMap((c) => proceduresFor(api, c).filter((p) => !isStudied(api, c, p))).length

export const DATA_CHECKS = [
  checked<{
    meta: { dataVersion: string; lastCurated: string; nodeCounts: { name: string; count: number }[] }
  }>('90-about-the-data', ({ meta }, { seed }) => {
    const counts = new Map(meta.nodeCounts.map((c) => [c.name, c.count]))
    expect(counts.get('Condition')).toBe(seed.conditions.length)
    expect(counts.get('Procedure')).toBe(seed.procedures.length)
    expect(counts.get('AnatomicalSource')).toBe(seed.anatomicalSources.length)
    expect(counts.get('Study')).toBe(seed.studies.length)
    expect(counts.get('Finding')).toBe(seed.studies.flatMap((s) => s.findings).length)
    const read = [...seed.studies.flatMap((s) => s.reports), ...seed.references].map((r) => r.readAt)
    expect(meta.lastCurated).toBe(read.toSorted().at(-1))
  }),
  checked<{ meta: { conditionsByFamily: { name: string; count: number }[] } }>(
    '91-conditions-by-family',
    ({ meta }, { seed }) => {
      expectCounts(
        meta.conditionsByFamily.map((f) => ({ value: f.name, count: f.count })),
        countBy(seed.conditions, (c) => [c.family]),
      )
    },
  ),
  checked<{ meta: { coverage: Coverage[] } }>('92-what-is-there-and-what-is-missing', ({ meta }, api) => {
    expect(meta.coverage).toHaveLength(8)
    expect(meta.coverage.at(-1)?.family).toBeNull()
    for (const line of meta.coverage) {
      const conditions = api.seed.conditions.filter((c) => line.family === null || c.family === line.family)
      const ids = new Set(conditions.map((c) => c.id))
      expect(line).toMatchObject(expectedCounts(api, ids))
      expect(line.gaps).toBe(gapsOf(api, ids))
    }
  }),
  checked<{ meta: { previousDataVersion: string; dataVersion: string; changes: Changes[] } }>(
    '93-what-changed',
    ({ meta }, { seed, plan }) => {
      const [, head = '', ...lines] = readFileSync(RELEASED, 'utf8').trim().split('\n')
      expect(head).toBe(`# data version ${meta.previousDataVersion}`)
      expect(meta.dataVersion).toBe(plan.version)
      const before = lines.map((line) => line.split('\t')[0] ?? '')
      const kinds = { Condition: 'condition', Procedure: 'procedure', Reference: 'reference' } as const
      const now = { Condition: seed.conditions, Procedure: seed.procedures, Reference: seed.references }
      for (const type of ['Condition', 'Procedure', 'Reference'] as const) {
        const earlier = new Set(before.filter((id) => id.startsWith(`${kinds[type]}/`)))
        const ids = now[type].map((r) => `${kinds[type]}/${r.id}`)
        const line = meta.changes.find((c) => c.type === type)
        expect(line?.added ?? 0).toBe(ids.filter((id) => !earlier.has(id)).length)
        expect(line?.removed ?? 0).toBe([...earlier].filter((id) => !ids.includes(id)).length)
        for (const id of line?.changedIds ?? []) expect(earlier).toContain(id.slice('RELIEF:'.length))
      }
    },
  ),
  checked<{ nodes: { id: string; name: string; usePerYear: Use[] }[] }>(
    '94-use-per-year',
    ({ nodes }, { seed }) => {
      expect(nodes).toHaveLength(5)
      for (const { id, usePerYear } of nodes) {
        const records = seed.procedureUses.filter((u) => u.procedures.includes(slug(id)))
        expect(records.length, id).toBeGreaterThan(0)
        const told = (u: Use) => [u.counted, u.year, u.count ?? null, u.rate ?? null, u.population].join('|')
        expect(usePerYear.map(told).toSorted()).toEqual(records.map(told).toSorted())
        for (const { rate, ratePer, sources } of usePerYear) {
          expect(ratePer === null).toBe(rate === null)
          expect(sources.length).toBeGreaterThan(0)
        }
      }
    },
  ),
]
