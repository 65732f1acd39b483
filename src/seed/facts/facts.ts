import { nestedObjects } from '../checks/nested.ts'
import { recordsOf, shortId } from '../records.ts'
import type { SeedData, SeedFinding, SeedStudyFile } from '../seed-data.ts'

/** One fact that a stranger can hold against its page. */
export interface Fact {
  readonly id: string
  readonly record: object
  readonly page: string
  readonly says: readonly string[]
}

type Group = Readonly<Record<string, unknown>>

const figures = (name: string, group: Group | undefined): string[] => {
  const parts = Object.entries(group ?? {}).map(([key, value]) => `${key} ${String(value)}`)
  return parts.length > 0 ? [`${name}: ${parts.join(', ')}`] : []
}

function wordsOf(finding: SeedFinding, file: SeedStudyFile): string[] {
  const arm = file.arms.find((a) => a.id === finding.arm)?.label ?? finding.procedure
  const other = file.arms.find((a) => a.id === finding.versus)?.label ?? finding.comparison
  return [
    `${finding.outcome} at ${finding.followUpMonths ?? 'no stated number of'} months, ${finding.unit}`,
    ...figures(arm, finding.values),
    ...figures(other, finding.versusValues),
    ...figures('effect', finding.effect),
    ...(finding.p ? [`p ${finding.p}`] : []),
    finding.effectDirection,
  ]
}

function findingFacts(file: SeedStudyFile): Fact[] {
  return file.findings.map((finding) => {
    const page = finding.page ?? file.reports.find((r) => r.id === finding.report)?.page ?? ''
    return { id: `finding/${finding.id}`, record: finding, page, says: wordsOf(finding, file) }
  })
}

/** Pages of everything that facts cite, by `evidence/..` or `reference/..`. */
function pagesOf({ studies, references }: SeedData): Map<string, string> {
  const reports = studies.flatMap((s) => s.reports).map((r) => [`evidence/${r.id}`, r.page] as const)
  return new Map([...reports, ...references.map((r) => [`reference/${r.id}`, r.page] as const)])
}

/** Edges and figures inside a record that name their own sources. */
function sourcedFacts(seed: SeedData): Fact[] {
  const pages = pagesOf(seed)
  return recordsOf(seed).flatMap((entry) =>
    [...nestedObjects(entry.record)].slice(1).flatMap((holder) => {
      const { sources, ...stated } = holder
      if (!Array.isArray(sources)) return []
      const page = pages.get(String(sources[0])) ?? String(sources[0])
      return [{ id: shortId(entry), record: holder, page, says: [JSON.stringify(stated)] }]
    }),
  )
}

/** Published use is a figure as a whole, with nothing nested that names a source. */
function useFacts(seed: SeedData): Fact[] {
  const pages = pagesOf(seed)
  return seed.procedureUses.map((record) => {
    const { id, sources, ...stated } = record
    const page = pages.get(sources[0] ?? '') ?? ''
    return { id: `procedure-use/${id}`, record, page, says: [JSON.stringify(stated)] }
  })
}

/** Every finding, edge and figure with the page that it was read from. */
export const factsOf = (seed: SeedData): Fact[] => [
  ...seed.studies.flatMap(findingFacts),
  ...sourcedFacts(seed),
  ...useFacts(seed),
]
