import type { Graph } from '../../graph/port.ts'
import { listStore } from '../../store/list.ts'
import { entityLoader, linkLoader } from '../../store/loaders.ts'
import { conditionFacets } from './condition-facets.ts'
import {
  type ConditionFilter,
  conditionBroader,
  conditionByIds,
  conditionFacetFacts,
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
  facets: async (filter: ConditionFilter) =>
    conditionFacets(await graph.read(conditionFacetFacts(conditionWhere(filter)))),
  painSources: linkLoader(graph, conditionPainSources),
  broader: linkLoader(graph, conditionBroader),
  narrower: linkLoader(graph, conditionNarrower),
  redFlags: linkLoader(graph, conditionRedFlags),
})
