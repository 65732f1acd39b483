import { derivePathways } from '../derive/pathways.ts'
import type { SeedData } from '../seed-data.ts'
import { foldName } from '../terminology/same-name.ts'
import { parseTsv } from '../terminology/tsv.ts'

/** Files of a coverage frame: what holds the names, and the records that answer them. */
const FRAME = {
  'conditions.tsv': { column: 'name', records: (s: SeedData) => s.conditions },
  'anatomical-sources.tsv': { column: 'name', records: (s: SeedData) => s.anatomicalSources },
  'procedures.tsv': { column: 'name', records: (s: SeedData) => s.procedures },
  'comparators.tsv': { column: 'name', records: (s: SeedData) => s.comparators },
  'technologies.tsv': { column: 'name', records: (s: SeedData) => s.technologies },
  'outcome-measures.tsv': { column: 'instrument', records: (s: SeedData) => s.outcomeMeasures },
  'complications.tsv': { column: 'name', records: (s: SeedData) => s.complications },
  'contraindications.tsv': { column: 'rule', records: (s: SeedData) => s.contraindications },
  'patient-factors.tsv': { column: 'name', records: (s: SeedData) => s.patientFactors },
  'medications.tsv': { column: 'name', records: (s: SeedData) => s.medications },
  'red-flags.tsv': { column: 'name', records: (s: SeedData) => s.redFlags },
} as const

export const FRAME_FILES = [...Object.keys(FRAME), 'pairs.tsv']

interface Named {
  readonly id: string
  readonly name: string
  readonly synonyms: readonly string[]
}

export interface FramePart {
  readonly file: string
  readonly rows: number
  readonly missing: readonly string[]
}

/** Ids by folded name and synonym. */
function index(records: readonly Named[]): Map<string, string> {
  return new Map(
    records.flatMap((r) => [r.name, ...r.synonyms].map((name) => [foldName(name), r.id] as const)),
  )
}

const pairKey = (condition: string | undefined, procedure: string | undefined): string =>
  `${condition} ${procedure}`

/** Pairs that a finding, a grading or a recommendation is about. */
function statedPairs(seed: SeedData): Set<string> {
  const findings = seed.studies.flatMap((s) => s.findings)
  const graded = seed.gradings.flatMap((g) => [...g.assessments, ...g.recommendations])
  return new Set([
    ...findings.flatMap((f) => f.conditions.map((condition) => pairKey(condition, f.procedure))),
    ...graded.map((g) => pairKey(g.condition, g.procedure)),
  ])
}

/** A pair that only anatomy connects is shown as a gap, so it is listed, but not as unknown. */
function pairsPart(text: string, seed: SeedData): FramePart {
  const [conditions, procedures] = [index(seed.conditions), index(seed.procedures)]
  const stated = statedPairs(seed)
  const reached = new Set(
    derivePathways(seed, () => false).map((p) => pairKey(p.condition.id, p.procedure.id)),
  )
  const rows = parseTsv(text)
  const missing = rows.flatMap(({ condition = '', procedure = '', priority = '' }) => {
    const key = pairKey(conditions.get(foldName(condition)), procedures.get(foldName(procedure)))
    const remark = reached.has(key) ? ' (reached by anatomy, without evidence)' : ''
    return stated.has(key) ? [] : [`[${priority}] ${condition} + ${procedure}${remark}`]
  })
  return { file: 'pairs.tsv', rows: rows.length, missing }
}

/** Which rows of a coverage file the seed answers by name or synonym. */
export function framePart(file: string, text: string, seed: SeedData): FramePart {
  if (!Object.hasOwn(FRAME, file)) return pairsPart(text, seed)
  const { column, records } = FRAME[file as keyof typeof FRAME]
  const known = index(records(seed))
  const names = parseTsv(text).map((row) => row[column] ?? '')
  return { file, rows: names.length, missing: names.filter((name) => !known.has(foldName(name))) }
}
