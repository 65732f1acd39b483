import type { Graph } from '../../graph/port.ts'
import { entityLoader, linkLoader } from '../../store/loaders.ts'
import { procedureUseByIds, procedureUseProcedures, procedureUses } from './procedure-use-queries.ts'

/** Reads of published use for one request. */
export const procedureUseStore = (graph: Graph) => ({
  byId: entityLoader(graph, procedureUseByIds),
  ofProcedure: linkLoader(graph, procedureUses),
  procedures: linkLoader(graph, procedureUseProcedures),
})
