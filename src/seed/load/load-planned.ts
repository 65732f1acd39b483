import { GraphError } from '../../graph/errors.ts'
import type { LoadPlan } from '../../graph/load-plan.ts'
import type { GraphPort, OnProgress } from '../../graph/port.ts'
import { formatProblem, type Problem } from '../problem.ts'

const SHOWN = 10

/** The seed cannot be loaded as it is; every fault is in `problems`. */
export class SeedError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    const list = problems.slice(0, SHOWN).map(formatProblem).join('\n')
    super(`${problems.length} faults in the seed (npm run seed -- check shows all):\n${list}`)
    this.name = 'SeedError'
    this.problems = problems
  }
}

/** What reading and planning a seed folder gave. */
export interface PlannedSeed {
  readonly plan: LoadPlan
  /** Faults of reading: with any of them, nothing is loaded. */
  readonly problems: readonly Problem[]
}

export interface LoadResult {
  readonly version: string
  /** False when the graph already held this version. */
  readonly loaded: boolean
  readonly plan: LoadPlan
}

/** The version that serves, or nothing when the graph is empty or its data must be loaded again. */
async function servingVersion(port: GraphPort): Promise<string | undefined> {
  try {
    return (await port.pin()).version
  } catch (error) {
    // A damaged data file is mended by loading; that nothing can be reached will show there again.
    if (error instanceof GraphError && (error.code === 'NO_DATA' || error.code === 'UNAVAILABLE'))
      return undefined
    throw error
  }
}

/** Loads what was planned, unless the graph holds this very version. */
export async function loadPlanned(
  port: GraphPort,
  { plan, problems }: PlannedSeed,
  onProgress?: OnProgress,
): Promise<LoadResult> {
  if (problems.length > 0) throw new SeedError(problems)
  const loaded = (await servingVersion(port)) !== plan.version
  if (loaded) await port.replaceAll(plan, onProgress)
  return { version: plan.version, loaded, plan }
}
