import { derivePathways } from '../derive/pathways.ts'
import type { SeedData } from '../seed-data.ts'
import { foldName } from '../terminology/same-name.ts'
import { parseTsv } from '../terminology/tsv.ts'
import { framePairs, nameIndex } from './frame-pairs.ts'
import { byPair } from './pairs.ts'
import { pairKey } from './statements.ts'

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

export interface FramePart {
  readonly file: string
  readonly rows: number
  readonly missing: readonly string[]
}

/** A pair that only anatomy connects is shown as a gap, so it is listed, but not as unknown. */
function pairsPart(text: string, seed: SeedData): FramePart {
  const stated = byPair(seed)
  const reached = new Set(
    derivePathways(seed, () => false).map((p) =>
      pairKey({ condition: p.condition.id, procedure: p.procedure.id }),
    ),
  )
  const rows = framePairs(text, seed)
  const missing = rows.flatMap(({ name, priority, key }) => {
    const remark = reached.has(key) ? ' (reached by anatomy, without evidence)' : ''
    return stated.has(key) ? [] : [`[${priority}] ${name}${remark}`]
  })
  return { file: 'pairs.tsv', rows: rows.length, missing }
}

/** Which rows of a coverage file the seed answers by name or synonym. */
export function framePart(file: string, text: string, seed: SeedData): FramePart {
  if (!Object.hasOwn(FRAME, file)) return pairsPart(text, seed)
  const { column, records } = FRAME[file as keyof typeof FRAME]
  const known = nameIndex(records(seed))
  const names = parseTsv(text).map((row) => row[column] ?? '')
  return { file, rows: names.length, missing: names.filter((name) => !known.has(foldName(name))) }
}
