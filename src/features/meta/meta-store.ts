import type { Graph } from '../../graph/port.ts'
import { perVersion } from '../../store/per-version.ts'
import { metaChanges, metaCounts, metaCoverage, metaFamilies, metaLastCurated } from './meta-queries.ts'

const changesOf = perVersion((graph) => graph.read(metaChanges()))

/** Reads about the data as a whole; nothing is read that is not asked for. */
export const metaStore = (graph: Graph) => ({
  nodeCounts: () => graph.read(metaCounts()),
  families: () => graph.read(metaFamilies()),
  coverage: () => graph.read(metaCoverage()),
  async lastCurated(): Promise<string | null> {
    const days = await graph.read(metaLastCurated())
    return (
      days
        .map(({ day }) => day)
        .toSorted()
        .at(-1) || null
    )
  },
  async previousVersion(): Promise<string | null> {
    return (await changesOf(graph))[0]?.previousVersion ?? null
  },
  async changes() {
    const types = await changesOf(graph)
    return types.filter(({ added, removed, changed }) => added.length + removed.length + changed.length > 0)
  },
})
