import { setImmediate as nextTurn } from 'node:timers/promises'
import { chunks } from '../../graph/chunks.ts'
import type { LoadPlan, PlannedEdge, PlannedNode } from '../../graph/load-plan.ts'
import type { Graph } from '../../graph/port.ts'
import { storedEdges, storedNodes } from './stored-queries.ts'

const PAGE_MS = 30_000
/** So many rows are read and checked at a time that a server answers others in between. */
const NODES = 500
const SOURCES = 100

/** Everything a graph holds, in the shape of a plan but in no canonical order. */
export async function storedContents(graph: Graph): Promise<LoadPlan> {
  const nodes = await nodesOf(graph)
  const edges: PlannedEdge[] = []
  for (const page of chunks(nodes, SOURCES)) {
    const query = storedEdges(page.map((n) => n.id))
    edges.push(...(await graph.read(query, { timeoutMs: PAGE_MS })))
    await nextTurn()
  }
  return { version: graph.version, nodes, edges }
}

async function nodesOf(graph: Graph): Promise<PlannedNode[]> {
  const nodes: PlannedNode[] = []
  for (;;) {
    const query = storedNodes(nodes.at(-1)?.id ?? '', NODES)
    const page = await graph.read(query, { timeoutMs: PAGE_MS })
    nodes.push(...page)
    if (page.length < NODES) return nodes
    await nextTurn()
  }
}
