import type { Graph } from '../../graph/port.ts'
import type { Comparable } from './diff.ts'
import { storedEdges, storedNodes } from './stored-queries.ts'

const WHOLE_GRAPH_MS = 120_000

/** Everything a graph holds, for comparing it with a plan. */
export async function storedContents(graph: Graph): Promise<Comparable> {
  const options = { timeoutMs: WHOLE_GRAPH_MS }
  return {
    version: graph.version,
    nodes: await graph.read(storedNodes(), options),
    edges: await graph.read(storedEdges(), options),
  }
}
