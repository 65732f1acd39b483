import type { ExportGraph } from '../export-graph.ts'
import { kgxEdge, kgxNode } from './records.ts'

/** KGX nodes, one JSON object a line. */
export function* nodesJsonl({ nodes }: ExportGraph): Generator<string> {
  for (const node of nodes) yield `${JSON.stringify(kgxNode(node))}\n`
}

/** KGX edges, one JSON object a line. */
export function* edgesJsonl(graph: ExportGraph): Generator<string> {
  for (const edge of graph.edges) yield `${JSON.stringify(kgxEdge(edge, graph))}\n`
}
