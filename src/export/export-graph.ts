import { createHash } from 'node:crypto'
import type { LoadPlan, PlannedEdge, PlannedNode, Properties } from '../graph/load-plan.ts'
import { canonical } from '../seed/plan/canonical.ts'
import { type Provenance, provenanceOf } from './provenance.ts'
import { treatmentEdges } from './treatment-edges.ts'

export interface ExportEdge extends PlannedEdge {
  /** Stable while the edge has the same type, ends and place among parallel edges. */
  readonly id: string
  readonly provenance: Provenance
}

/** What every format writes: all that is stored, and one edge from procedure to condition per claim. */
export interface ExportGraph {
  readonly version: string
  readonly nodes: readonly PlannedNode[]
  readonly edges: readonly ExportEdge[]
  node(id: string): PlannedNode | undefined
}

/** Folded copies that only serve ordering and lookup. */
const HELPERS = new Set(['id', 'nameSort', 'doiFolded'])

const withoutHelpers = (props: Properties): Properties =>
  Object.fromEntries(Object.entries(props).filter(([key]) => !HELPERS.has(key)))

/** Two edges may join the same nodes, for example one complication in two populations: they are numbered. */
function withIds(edges: readonly PlannedEdge[]): (PlannedEdge & { id: string })[] {
  const seen = new Map<string, number>()
  return edges.map((edge) => {
    const key = `${edge.type}\t${edge.from}\t${edge.to}`
    const place = (seen.get(key) ?? 0) + 1
    seen.set(key, place)
    const hash = createHash('sha256').update(`${key}\t${place}`).digest('hex').slice(0, 16)
    return { ...edge, id: `RELIEF:edge/${hash}` }
  })
}

/** The graph as it is exported. The same contents give the same graph, whichever engine or seed they come from. */
export function exportGraph(contents: LoadPlan): ExportGraph {
  const added = treatmentEdges(contents)
  const { nodes, edges } = canonical({ nodes: contents.nodes, edges: [...contents.edges, ...added] })
  const exported = nodes.map((node) => ({ ...node, props: withoutHelpers(node.props) }))
  const byId = new Map(exported.map((node) => [node.id, node]))
  return {
    version: contents.version,
    nodes: exported,
    edges: withIds(edges).map((edge) => ({
      ...edge,
      provenance: provenanceOf(edge, byId.get(edge.from)?.label),
    })),
    node: (id) => byId.get(id),
  }
}
