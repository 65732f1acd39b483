import type { Graph } from '../../graph/port.ts'
import { listStore } from '../../store/list.ts'
import { entityLoader, linkLoader } from '../../store/loaders.ts'
import {
  conditionBroader,
  conditionByIds,
  conditionNarrower,
  conditionPage,
  conditionPainSources,
  conditionRedFlags,
  conditionTotal,
  conditionWhere,
} from './condition-queries.ts'

/** Reads of conditions for one request. */
export const conditionStore = (graph: Graph) => ({
  byId: entityLoader(graph, conditionByIds),
  list: listStore(graph, { page: conditionPage, total: conditionTotal, where: conditionWhere }),
  painSources: linkLoader(graph, conditionPainSources),
  broader: linkLoader(graph, conditionBroader),
  narrower: linkLoader(graph, conditionNarrower),
  redFlags: linkLoader(graph, conditionRedFlags),
})
