import type { Graph } from '../../graph/port.ts'
import { evidenceMapClaims, evidenceMapNarrower } from './evidence-map-queries.ts'

/** Reads of evidence maps for one request. */
export const evidenceMapStore = (graph: Graph) => ({
  claims: () => graph.read(evidenceMapClaims()),
  narrower: async (label: 'Condition' | 'Procedure', ids: readonly string[]) =>
    new Set((await graph.read(evidenceMapNarrower(label, ids))).map((row) => row.id)),
})
