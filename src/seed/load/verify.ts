import { type CountRow, labelCounts, relationshipCounts } from '../../graph/graph-queries.ts'
import type { LoadPlan } from '../../graph/load-plan.ts'
import type { Graph } from '../../graph/port.ts'
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

/** What a graph holds otherwise than planned, in words; nothing when version and counts agree. */
export async function verifyLoad(graph: Graph, plan: LoadPlan): Promise<string[]> {
  const labels = countBy(plan.nodes, (node) => node.label)
  const types = countBy(plan.edges, (edge) => edge.type)
  const version =
    graph.version === plan.version ? [] : [`version: planned ${plan.version}, stored ${graph.version}`]
  return [
    ...version,
    ...(labels.size === 0
      ? []
      : differences('nodes', labels, await graph.read(labelCounts([...labels.keys()])))),
    ...(types.size === 0
      ? []
      : differences('edges', types, await graph.read(relationshipCounts([...types.keys()])))),
  ]
}
