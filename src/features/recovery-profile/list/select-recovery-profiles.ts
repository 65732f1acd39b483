import { perVersion } from '../../../store/per-version.ts'
import { groupBy } from '../../claim/evidence-fact.ts'
import { selector } from '../../hierarchy/selector.ts'
import { pathwayCatalogue } from '../../pathway/pathway-catalogue.ts'
import { recoveryCatalogue } from '../recovery-catalogue.ts'
import { type ListedProfile, recoveryListing } from './recovery-listing.ts'

const listedProfiles = perVersion(async (graph): Promise<ListedProfile[]> => {
  const [profiles, pathways] = await Promise.all([recoveryCatalogue(graph), pathwayCatalogue(graph)])
  const byProcedure = groupBy(pathways, (p) => p.procedureId)
  return profiles.map((profile) => ({
    ...profile,
    conditions:
      profile.conditionId === null
        ? (byProcedure.get(profile.procedureId) ?? []).map((p) => p.conditionId)
        : [profile.conditionId],
  }))
})

/** The recovery profiles that a question matches, in its order. */
export const selectRecoveryProfiles = selector(recoveryListing, listedProfiles)
