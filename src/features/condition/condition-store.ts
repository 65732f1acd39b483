import type { Graph } from '../../graph/port.ts'
import { entityLoader, linkLoader } from '../../store/loaders.ts'
import {
  conditionBroader,
  conditionByIds,
  conditionNarrower,
  conditionPainSources,
  conditionRedFlags,
} from './condition-queries.ts'

/** Reads of conditions for one request. */
export const conditionStore = (graph: Graph) => ({
  byId: entityLoader(graph, conditionByIds),
  painSources: linkLoader(graph, conditionPainSources),
  broader: linkLoader(graph, conditionBroader),
  narrower: linkLoader(graph, conditionNarrower),
  redFlags: linkLoader(graph, conditionRedFlags),
})
