import type { LoadPlan } from '../../graph/load-plan.ts'
import type { Graph } from '../../graph/port.ts'
import { storedEdges, storedNodes } from './stored-queries.ts'

const WHOLE_GRAPH_MS = 120_000

/** Everything a graph holds, in the shape of a plan but in no canonical order. */
export async function storedContents(graph: Graph): Promise<LoadPlan> {
  const options = { timeoutMs: WHOLE_GRAPH_MS }
  return {
    version: graph.version,
    nodes: await graph.read(storedNodes(), options),
    edges: await graph.read(storedEdges(), options),
  }
}
