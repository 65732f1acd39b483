import { GRAPH_NODE_TYPES, type GraphNode, type GraphNodeType, type Walkable } from './exploration.ts'

/** What a reader expects around a clinical fact; the literature is shown when asked for. */
const CLINICAL: readonly GraphNodeType[] = GRAPH_NODE_TYPES.slice(
  0,
  GRAPH_NODE_TYPES.indexOf('RECOVERY_PROFILE'),
)

export const typesAround = (start: GraphNodeType): readonly GraphNodeType[] =>
  CLINICAL.includes(start) ? CLINICAL : GRAPH_NODE_TYPES

export interface Reached {
  readonly nodes: readonly GraphNode[]
  readonly complete: boolean
}

/** Everything within `depth` steps, the start included. */
export async function reach(
  graph: Walkable,
  start: GraphNode,
  types: readonly GraphNodeType[],
  depth: number,
): Promise<Reached> {
  const found = new Map<string, GraphNode>([[start.id, start]])
  let frontier = [start.id]
  let complete = true
  for (let distance = 1; distance <= depth && frontier.length > 0; distance += 1) {
    const read = await graph.steps(frontier, types)
    complete &&= read.complete
    const fresh = read.steps.filter((s) => !found.has(s.id))
    for (const { id, name, type } of fresh) found.set(id, { id, name, type, distance })
    frontier = [...new Set(fresh.map((s) => s.id))]
  }
  return { nodes: [...found.values()], complete }
}

export interface Cut {
  readonly kept: readonly GraphNode[]
  readonly omitted: { readonly type: GraphNodeType; readonly count: number }[]
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const rank = (node: GraphNode) => GRAPH_NODE_TYPES.indexOf(node.type)

/** The start and the `first` nearest others; of equal distance those come first that stand first in the legend. */
export function cut(nodes: readonly GraphNode[], first: number): Cut {
  const ordered = nodes.toSorted(
    (a, b) => a.distance - b.distance || rank(a) - rank(b) || compare(a.name, b.name) || compare(a.id, b.id),
  )
  const left = ordered.slice(first + 1)
  const counts = GRAPH_NODE_TYPES.map((type) => ({ type, count: left.filter((n) => n.type === type).length }))
  return { kept: ordered.slice(0, first + 1), omitted: counts.filter((c) => c.count > 0) }
}
