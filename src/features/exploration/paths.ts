import type { GraphNode, GraphNodeType, Step, Walkable } from './exploration.ts'

/** Imaging, harms and the like link almost everything to everything: a path through them says nothing. */
export const TELLING: readonly GraphNodeType[] = ['CONDITION', 'ANATOMICAL_SOURCE', 'PROCEDURE', 'TECHNOLOGY']

export const MOST_PATHS = 25

export interface Paths {
  /** Each from one end to the other. */
  readonly paths: readonly (readonly string[])[]
  readonly nodes: readonly GraphNode[]
  readonly omitted: number
  readonly complete: boolean
}

/** How each node was reached first: the nodes one step nearer to the start. */
type Nearer = Map<string, string[]>

interface Walk {
  readonly nodes: Map<string, GraphNode>
  readonly nearer: Nearer
  complete: boolean
}

function take(walk: Walk, steps: readonly Step[], distance: number): string[] {
  const fresh = new Set<string>()
  for (const { near, id, name, type } of steps) {
    const known = walk.nodes.get(id)
    if (known && known.distance < distance) continue
    walk.nodes.set(id, { id, name, type, distance })
    walk.nearer.set(id, [...new Set([...(walk.nearer.get(id) ?? []), near])])
    fresh.add(id)
  }
  return [...fresh]
}

async function walkTo(
  graph: Walkable,
  ends: { readonly from: GraphNode; readonly to: GraphNode },
  types: readonly GraphNodeType[],
  maxLength: number,
): Promise<Walk> {
  const { from, to } = ends
  const walk: Walk = { nodes: new Map([[from.id, from]]), nearer: new Map(), complete: true }
  const asked = [...new Set([...types, to.type])]
  let frontier = [from.id]
  for (let distance = 1; distance <= maxLength && frontier.length > 0; distance += 1) {
    const { steps, complete } = await graph.steps(frontier, asked)
    walk.complete &&= complete
    // The other end may be of a kind that paths do not lead through.
    const allowed = steps.filter((s) => s.id === to.id || types.includes(s.type))
    frontier = take(walk, allowed, distance)
    if (walk.nearer.has(to.id)) break
  }
  return walk
}

/** Some of the ways back to the start, in order of ids. */
function unwind(nearer: Nearer, id: string, limit: number): string[][] {
  const before = nearer.get(id)
  if (!before) return [[id]]
  const ways: string[][] = []
  for (const near of before.toSorted()) {
    for (const way of unwind(nearer, near, limit - ways.length)) ways.push([...way, id])
    if (ways.length >= limit) break
  }
  return ways.slice(0, limit)
}

function countWays(nearer: Nearer, id: string, known = new Map<string, number>()): number {
  const before = nearer.get(id)
  if (!before) return 1
  const ways = known.get(id) ?? before.reduce((sum, near) => sum + countWays(nearer, near, known), 0)
  known.set(id, ways)
  return ways
}

/** Every shortest path between two different nodes, as far as a picture can show them. */
export async function shortestPaths(
  graph: Walkable,
  ends: { readonly from: GraphNode; readonly to: GraphNode },
  types: readonly GraphNodeType[],
  maxLength: number,
): Promise<Paths> {
  const walk = await walkTo(graph, ends, types, maxLength)
  const { complete } = walk
  if (!walk.nearer.has(ends.to.id)) return { paths: [], nodes: [], omitted: 0, complete }
  const paths = unwind(walk.nearer, ends.to.id, MOST_PATHS)
  const shown = new Set(paths.flat())
  return {
    paths,
    nodes: [...walk.nodes.values()].filter((n) => shown.has(n.id)),
    omitted: countWays(walk.nearer, ends.to.id) - paths.length,
    complete,
  }
}

/** Pairs of neighbours on the paths, whichever way a link between them points. */
export function pairsOf(paths: readonly (readonly string[])[]): ReadonlySet<string> {
  const pairs = paths.flatMap((path) => path.slice(1).map((id, i) => [path[i] ?? '', id] as const))
  return new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
}
