import type { LoadPlan } from '../graph/load-plan.ts'
import { runChecks } from './checks/run-checks.ts'
import { planSeed } from './plan/plan-seed.ts'
import { type Problem, sortProblems } from './problem.ts'
import { readManifest, readReleasedIds, readRetired } from './read/manifest.ts'
import { type ReadSeed, readSeed } from './read/read-seed.ts'
import { seedFiles } from './read/seed-files.ts'
import { readRelease } from './release/released.ts'
import type { SeedData } from './seed-data.ts'
import { readTerminology } from './terminology/read-terminology.ts'

export interface LoadedSeed {
  readonly seed: SeedData
  readonly problems: readonly Problem[]
  readonly plan: LoadPlan
}

export interface LoadSeedOptions {
  /** False reads and plans only; problems are then those of reading. */
  readonly checks?: boolean
  /** Today as YYYY-MM-DD, for rules about dates. */
  readonly today?: string
}

const today = (): string => new Date().toISOString().slice(0, 10)

/** Reads the files of a seed folder without planning them. */
export const readSeedDir = async (dir: string): Promise<ReadSeed> => readSeed(await seedFiles(dir))

/** All faults of a seed folder that was read. */
export async function checkSeed(
  dir: string,
  read: ReadSeed,
  options: LoadSeedOptions = {},
): Promise<Problem[]> {
  return runChecks(read, {
    terminology: await readTerminology(dir),
    releasedIds: await readReleasedIds(dir),
    retired: await readRetired(dir),
    today: options.today ?? today(),
  })
}

/** Reads, checks and plans a seed folder. Problems are returned, never thrown. */
export async function loadSeed(dir: string, options: LoadSeedOptions = {}): Promise<LoadedSeed> {
  const read = await readSeedDir(dir)
  const problems =
    options.checks === false ? sortProblems(read.problems) : await checkSeed(dir, read, options)
  const plan = planSeed(read.seed, await readManifest(dir), await readRetired(dir), await readRelease(dir))
  return { seed: read.seed, problems, plan }
}
