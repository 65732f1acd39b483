import type { Graph } from '../../graph/port.ts'
import { perVersion } from '../../store/per-version.ts'
import type { RetiredIds } from './retired-id.ts'
import { retiredIds } from './retired-id-queries.ts'

const allOf = perVersion(async (graph): Promise<RetiredIds> => {
  const rows = await graph.read(retiredIds())
  return new Map(rows.map((entry) => [entry.id, entry]))
})

/** The ids that were given up by the request's data version. */
export const retiredIdStore = (graph: Graph) => ({ all: (): Promise<RetiredIds> => allOf(graph) })
