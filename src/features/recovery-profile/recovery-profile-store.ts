import type { Graph } from '../../graph/port.ts'
import { entityLoader, linkLoader } from '../../store/loaders.ts'
import { procedureRecovery, recoveryProfileByIds, recoveryProfileFacts } from './recovery-profile-queries.ts'

/** Reads of recovery profiles for one request. */
export const recoveryProfileStore = (graph: Graph) => ({
  byId: entityLoader(graph, recoveryProfileByIds),
  facts: linkLoader(graph, recoveryProfileFacts),
  ofProcedure: linkLoader(graph, procedureRecovery),
})
