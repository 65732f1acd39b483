import { perVersion } from '../../../store/per-version.ts'
import { selector } from '../../hierarchy/selector.ts'
import { technologyListing } from './technology-listing.ts'
import { technologyRows } from './technology-row.ts'
import { technologyRowFacts, technologyRowMilestones, technologyRowUses } from './technology-row-queries.ts'

const technologyCatalogue = perVersion(async (graph) =>
  technologyRows(
    ...(await Promise.all([
      graph.read(technologyRowFacts()),
      graph.read(technologyRowMilestones()),
      graph.read(technologyRowUses()),
    ])),
  ),
)

/** The technologies that a question matches, in its order. */
export const selectTechnologies = selector(technologyListing, technologyCatalogue)
