import { perVersion } from '../../../store/per-version.ts'
import { selector } from '../../hierarchy/selector.ts'
import { pathwayCatalogue } from '../../pathway/pathway-catalogue.ts'
import { conditionListing } from './condition-listing.ts'
import { conditionRows } from './condition-row.ts'
import { conditionRowFacts, conditionRowPainSources } from './condition-row-queries.ts'

const conditionCatalogue = perVersion(async (graph) =>
  conditionRows(
    ...(await Promise.all([
      graph.read(conditionRowFacts()),
      graph.read(conditionRowPainSources()),
      pathwayCatalogue(graph),
    ])),
  ),
)

/** The conditions that a question matches, in its order. */
export const selectConditions = selector(conditionListing, conditionCatalogue)
