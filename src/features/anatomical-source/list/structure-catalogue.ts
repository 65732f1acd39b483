import { perVersion } from '../../../store/per-version.ts'
import { selector } from '../../hierarchy/selector.ts'
import { structureListing } from './structure-listing.ts'
import { structureRows } from './structure-row.ts'
import { structureRowConditions, structureRowFacts, structureRowProcedures } from './structure-row-queries.ts'

const structureCatalogue = perVersion(async (graph) =>
  structureRows(
    ...(await Promise.all([
      graph.read(structureRowFacts()),
      graph.read(structureRowConditions()),
      graph.read(structureRowProcedures()),
    ])),
  ),
)

/** The structures that a question matches, in its order. */
export const selectStructures = selector(structureListing, structureCatalogue)
