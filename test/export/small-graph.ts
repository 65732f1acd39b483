import { type ExportGraph, exportGraph } from '../../src/export/export-graph.ts'
import type { PlannedEdge, PlannedNode, Properties } from '../../src/graph/load-plan.ts'

export const aNode = (label: string, id: string, props: Properties = {}): PlannedNode => ({
  id: `RELIEF:${id}`,
  label,
  props: { id: `RELIEF:${id}`, name: id, nameSort: id, ...props },
})

export const anEdge = (type: string, from: string, to: string, props: Properties = {}): PlannedEdge => ({
  type,
  from: `RELIEF:${from}`,
  to: `RELIEF:${to}`,
  props,
})

/** A graph of a few nodes and edges, as it would be exported. */
export const smallGraph = (nodes: readonly PlannedNode[], edges: readonly PlannedEdge[] = []): ExportGraph =>
  exportGraph({ version: '2026.11-test', nodes, edges })
