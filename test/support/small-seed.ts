import type { Check } from '../../src/seed/checks/check.ts'
import { type CheckSurroundings, checkContext } from '../../src/seed/checks/run-checks.ts'
import { type ReadSeed, readSeed } from '../../src/seed/read/read-seed.ts'
import type { SeedText } from '../../src/seed/read/seed-files.ts'
import { terminologyOf } from '../../src/seed/terminology/read-terminology.ts'
import { SMALL_EVIDENCE } from './small-evidence.ts'
import { SMALL_RECORDS } from './small-records.ts'

/** A whole seed with a record of every kind, in which no check finds a fault. */
export const SMALL_SEED: Readonly<Record<string, string>> = { ...SMALL_RECORDS, ...SMALL_EVIDENCE }

/** File, text in it, and what to write instead. */
export type Edit = readonly [path: string, from: string, to: string]

/** The small seed with some texts replaced; the first occurrence each. */
export function smallSeed(...edits: Edit[]): SeedText[] {
  const texts = new Map(Object.entries(SMALL_SEED))
  for (const [path, from, to] of edits) {
    const text = texts.get(path)
    if (!text?.includes(from)) throw new Error(`the small seed has no "${from}" in ${path}`)
    texts.set(
      path,
      text.replace(from, () => to),
    )
  }
  return [...texts].map(([path, text]) => ({ path, file: `seed/${path}`, text }))
}

export const SMALL_SURROUNDINGS: CheckSurroundings = {
  terminology: terminologyOf(
    [
      'code\tlabel\tsynonyms\nMESH:D020370\tOsteoarthritis, Knee\tKnee Osteoarthritis|Osteoarthritis of Knee\n',
    ],
    'code\tlabel\tuse\nMONDO:0000002\tobsolete thing\tMONDO:0009299\nMONDO:0000003\tobsolete other\t\n',
  ),
  releasedIds: [],
  retired: [],
  today: '2026-11-23',
}

export const readSmallSeed = (...edits: Edit[]): ReadSeed => readSeed(smallSeed(...edits))

/** What one check finds in the edited small seed, as `file:line message -> fix`. */
export function faults(
  check: Check,
  edits: readonly Edit[] = [],
  surroundings: Partial<CheckSurroundings> = {},
): string[] {
  const read = readSmallSeed(...edits)
  if (read.problems.length > 0) throw new Error(`the edit broke the shape: ${JSON.stringify(read.problems)}`)
  const context = checkContext(read, { ...SMALL_SURROUNDINGS, ...surroundings })
  return check(read.seed, context).map(
    (p) => `${p.file.slice('seed/'.length)}:${p.line} ${p.message} -> ${p.fix}`,
  )
}
