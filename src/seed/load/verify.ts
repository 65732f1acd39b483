import { chunks } from '../../graph/chunks.ts'
import { type CountRow, labelCounts, relationshipCounts } from '../../graph/graph-queries.ts'
import type { LoadPlan } from '../../graph/load-plan.ts'
import type { Graph } from '../../graph/port.ts'
import type { Query } from '../../graph/query.ts'
import { countBy } from '../plan/counts.ts'

function differences(
  what: string,
  planned: ReadonlyMap<string, number>,
  stored: readonly CountRow[],
): string[] {
  const found = new Map(stored.map(({ name, n }) => [name, n]))
  return [...planned]
    .filter(([name, count]) => found.get(name) !== count)
    .map(([name, count]) => `${what} ${name}: planned ${count}, stored ${found.get(name) ?? 0}`)
}

/** Neo4j takes seconds to plan one statement that counts everything. */
const COUNTED_AT_ONCE = 12

async function counted(
  graph: Graph,
  names: Iterable<string>,
  query: (names: readonly string[]) => Query<CountRow>,
): Promise<CountRow[]> {
  const rows: CountRow[] = []
  for (const some of chunks([...names], COUNTED_AT_ONCE)) rows.push(...(await graph.read(query(some))))
  return rows
}

/** What a graph holds otherwise than planned, in words; nothing when version and counts agree. */
export async function verifyLoad(graph: Graph, plan: LoadPlan): Promise<string[]> {
  const labels = countBy(plan.nodes, (node) => node.label)
  const types = countBy(plan.edges, (edge) => edge.type)
  const version =
    graph.version === plan.version ? [] : [`version: planned ${plan.version}, stored ${graph.version}`]
  return [
    ...version,
    ...differences('nodes', labels, await counted(graph, labels.keys(), labelCounts)),
    ...differences('edges', types, await counted(graph, types.keys(), relationshipCounts)),
  ]
}
