import { perVersion } from '../../store/per-version.ts'
import { pathwayRows } from './pathway-queries.ts'

/** Every pathway of a data version, as lists of procedures and conditions read it. */
export const pathwayCatalogue = perVersion((graph) => graph.read(pathwayRows()))
