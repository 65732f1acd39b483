import type { Graph } from '../../graph/port.ts'
import {
  type GraphEdge,
  type GraphNode,
  LABEL_OF_TYPE,
  named,
  type Step,
  type Walkable,
} from './exploration.ts'
import { explorationLinks, explorationNodes, explorationSteps } from './exploration-queries.ts'

/** Links of one level and direction that are read at most: a node with tens of thousands must not stall a request. */
const MOST_STEPS = 5000

/** Reads of the bare graph for one request. */
export const explorationStore = (graph: Graph) => ({
  /** Where a walk may begin; null for an unknown id and for kinds that no picture shows. */
  async start(id: string): Promise<GraphNode | null> {
    const [node] = await graph.read(explorationNodes([id]))
    return node?.type ? { id, name: node.name, type: node.type, distance: 0 } : null
  },

  walkable: {
    async steps(ids, types) {
      const labels = types.map((type) => LABEL_OF_TYPE[type])
      const read = await Promise.all(
        (['along', 'against'] as const).map((direction) =>
          graph.read(explorationSteps(ids, labels, direction, MOST_STEPS)),
        ),
      )
      const steps = read.flat().flatMap(({ type, ...step }): Step[] => (type ? [{ ...step, type }] : []))
      return { steps, complete: read.every((rows) => rows.length < MOST_STEPS) }
    },
  } satisfies Walkable as Walkable,

  async edges(ids: readonly string[]): Promise<GraphEdge[]> {
    return named(await graph.read(explorationLinks(ids)))
  },
})
