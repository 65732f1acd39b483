import type { Graph } from '../../graph/port.ts'
import { entityLoader } from '../../store/loaders.ts'
import { referenceByIds } from './reference-queries.ts'

/** Reads of pages that are not studies, for one request. */
export const referenceStore = (graph: Graph) => ({ byId: entityLoader(graph, referenceByIds) })
