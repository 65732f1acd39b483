import type { GraphPort, OnProgress } from '../../graph/port.ts'
import { loadSeed } from '../load-seed.ts'
import { type LoadResult, loadPlanned } from './load-planned.ts'

/** Plans the seed folder and loads it, unless the graph holds this very version. */
export const ensureLoaded = async (
  port: GraphPort,
  dir: string,
  onProgress?: OnProgress,
): Promise<LoadResult> => loadPlanned(port, await loadSeed(dir, { checks: false }), onProgress)
