import type { Graph } from '../../graph/port.ts'
import { entityLoader, linkLoader } from '../../store/loaders.ts'
import {
  anatomicalSourceByIds,
  anatomicalSourceConditions,
  anatomicalSourceNerves,
  anatomicalSourceParts,
  anatomicalSourceSupplied,
  anatomicalSourceWholes,
} from './anatomical-source-queries.ts'

/** Reads of structures for one request. */
export const anatomicalSourceStore = (graph: Graph) => ({
  byId: entityLoader(graph, anatomicalSourceByIds),
  wholes: linkLoader(graph, anatomicalSourceWholes),
  parts: linkLoader(graph, anatomicalSourceParts),
  nerves: linkLoader(graph, anatomicalSourceNerves),
  supplied: linkLoader(graph, anatomicalSourceSupplied),
  conditions: linkLoader(graph, anatomicalSourceConditions),
})
