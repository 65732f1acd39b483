import type { Graph } from '../../graph/port.ts'
import { entityLoader } from '../../store/loaders.ts'
import { complicationByIds, contraindicationByIds, redFlagByIds } from './safety-queries.ts'

/** Reads of harms, reasons not to, and warning signs for one request. */
export const safetyStore = (graph: Graph) => ({
  complicationById: entityLoader(graph, complicationByIds),
  contraindicationById: entityLoader(graph, contraindicationByIds),
  redFlagById: entityLoader(graph, redFlagByIds),
})
