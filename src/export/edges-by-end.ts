import { groupBy } from '../features/claim/evidence-fact.ts'
import type { PlannedEdge } from '../graph/load-plan.ts'

/** Edges of one type that leave or reach a node. */
export function edgesByEnd(edges: readonly PlannedEdge[]) {
  const leaving = groupBy(edges, ({ from, type }) => `${from}\t${type}`)
  const reaching = groupBy(edges, ({ to, type }) => `${to}\t${type}`)
  return {
    from: (id: string, type: string): readonly PlannedEdge[] => leaving.get(`${id}\t${type}`) ?? [],
    to: (id: string, type: string): readonly PlannedEdge[] => reaching.get(`${id}\t${type}`) ?? [],
  }
}
