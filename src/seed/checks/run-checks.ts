import { linksOf } from '../links.ts'
import { type Problem, sortProblems } from '../problem.ts'
import type { RetiredId } from '../read/manifest.ts'
import type { ReadSeed } from '../read/read-seed.ts'
import { recordsOf, shortId } from '../records.ts'
import type { Terminology } from '../terminology/terminology.ts'
import { CHECKS } from './all-checks.ts'
import type { CheckContext } from './check.ts'

/** What lies beside the records in the seed folder. */
export interface CheckSurroundings {
  readonly terminology: Terminology | undefined
  readonly releasedIds: readonly string[]
  readonly retired: readonly RetiredId[]
  readonly today: string
}

export function checkContext(read: ReadSeed, surroundings: CheckSurroundings): CheckContext {
  const records = recordsOf(read.seed)
  return {
    ...surroundings,
    at: (record, ...path) => read.origins.at(record, ...path),
    records,
    links: linksOf(read.seed),
    ids: new Set([...records.map(shortId), ...read.refused]),
    files: read.files,
  }
}

/** Runs every check; the faults of reading come with them, sorted by file and line. */
export function runChecks(read: ReadSeed, surroundings: CheckSurroundings): Problem[] {
  const context = checkContext(read, surroundings)
  return sortProblems([...read.problems, ...CHECKS.flatMap((check) => check(read.seed, context))])
}
