import { aspect } from '../../../asking/aspect.ts'
import { DAYS } from '../../../asking/bounds.ts'
import { about, atMost, oneOf } from '../../../asking/fields.ts'
import type { Listing, Selection } from '../../../asking/listing.ts'
import { ascending, descending } from '../../../asking/order.ts'
import type { RecoveryProfileClause, RecoveryProfileOrder } from '../../../graphql/__generated__/resolvers.ts'
import { countsOf } from '../../../store/facets.ts'
import { ACCESS_ROUTES, PROCEDURE_CLASSES } from '../../../vocabulary/procedure.ts'
import type { RecoveryRow } from '../recovery-row.ts'

/** A profile with the conditions for which its procedure has a pathway, or only its own. */
export type ListedProfile = RecoveryRow & { readonly conditions: readonly string[] }

const ownAspect = aspect<ListedProfile, ListedProfile, RecoveryProfileClause>((row) => [row], {
  procedure: about('Procedure', (r) => [r.procedureId]),
  class: oneOf((r) => r.class),
  accessRoute: oneOf((r) => r.accessRoute),
  condition: about('Condition', (r) => r.conditions),
  maxUsualActivityDays: atMost((r) => r.days.usual, DAYS),
  workWithinDays: atMost((r) => r.days.work, DAYS),
  lightActivityWithinDays: atMost((r) => r.days.lightActivity, DAYS),
  drivingWithinDays: atMost((r) => r.days.driving, DAYS),
})

export const recoveryListing: Listing<ListedProfile, RecoveryProfileOrder> = {
  name: 'recoveryProfiles',
  sides: [ownAspect],
  terms: {
    NAME_ASC: ascending((r) => r.nameSort),
    NAME_DESC: descending((r) => r.nameSort),
    USUAL_ACTIVITY_DAYS_ASC: ascending((r) => r.days.usual),
    USUAL_ACTIVITY_DAYS_DESC: descending((r) => r.days.usual),
    WORK_DAYS_ASC: ascending((r) => r.days.work),
    WORK_DAYS_DESC: descending((r) => r.days.work),
  },
  usual: ['NAME_ASC'],
}

/** Counts by value: each is the total when the value is added to the flat fields of the filter. */
export const recoveryFacets = ({ valuesOf }: Selection<ListedProfile>) => ({
  class: countsOf(
    PROCEDURE_CLASSES,
    valuesOf(ownAspect, (r) => [r.class]),
  ),
  accessRoute: countsOf(
    ACCESS_ROUTES,
    valuesOf(ownAspect, (r) => [r.accessRoute]),
  ),
})
