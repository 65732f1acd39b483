import { runAside } from '../../run-aside.ts'
import type { PlannedSeed } from './load-planned.ts'

/** Reads and plans a seed folder in a thread of its own: seconds, in which the server's modules load. */
export const planAside = (dir: string): Promise<PlannedSeed> =>
  runAside({ script: new URL('plan-worker', import.meta.url), order: dir, what: 'planning the seed' })
