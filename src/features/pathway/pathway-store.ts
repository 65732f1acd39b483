import type { Graph } from '../../graph/port.ts'
import { entityLoader, groupLoader, linkLoader } from '../../store/loaders.ts'
import { claimAsOther, claimFacts, pathwayByIds, pathwayCandidates } from './pathway-queries.ts'
import { routeLoader } from './route/route-store.ts'
import { pathwayUnreadReports } from './unread/unread-queries.ts'

/** Reads of pathways for one request. */
export const pathwayStore = (graph: Graph) => ({
  byId: entityLoader(graph, pathwayByIds),
  candidates: (condition: string, narrower: boolean) => graph.read(pathwayCandidates(condition, narrower)),
  facts: groupLoader(graph, claimFacts, (row) => row.claim),
  asOther: groupLoader(graph, claimAsOther, (row) => row.claim),
  routes: routeLoader(graph),
  unread: linkLoader(graph, pathwayUnreadReports),
})
