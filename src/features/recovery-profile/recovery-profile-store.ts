import type { Graph } from '../../graph/port.ts'
import { listStore } from '../../store/list.ts'
import { entityLoader, linkLoader } from '../../store/loaders.ts'
import {
  procedureRecovery,
  recoveryProfileByIds,
  recoveryProfileFacts,
  recoveryProfilePage,
  recoveryProfileTotal,
  recoveryProfileWhere,
} from './recovery-profile-queries.ts'

/** Reads of recovery profiles for one request. */
export const recoveryProfileStore = (graph: Graph) => ({
  byId: entityLoader(graph, recoveryProfileByIds),
  list: listStore(graph, {
    page: recoveryProfilePage,
    total: recoveryProfileTotal,
    where: recoveryProfileWhere,
  }),
  facts: linkLoader(graph, recoveryProfileFacts),
  ofProcedure: linkLoader(graph, procedureRecovery),
})
