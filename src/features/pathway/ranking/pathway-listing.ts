import { aspect } from '../../../asking/aspect.ts'
import type { Listing, Selection } from '../../../asking/listing.ts'
import { ascending, descending } from '../../../asking/order.ts'
import type { PathwayOrder } from '../../../graphql/__generated__/resolvers.ts'
import { countsOf, numberCounts } from '../../../store/facets.ts'
import { CERTAINTIES } from '../../../vocabulary/evidence.ts'
import { ACCESS_ROUTES, PROCEDURE_CLASSES } from '../../../vocabulary/procedure.ts'
import { certaintyRank } from '../../claim/certainty.ts'
import type { RankedPathway } from '../pathway.ts'

/** The place by score holds the tie-breaks too. */
const place = ({ rank }: RankedPathway) => rank
const name = ({ candidate }: RankedPathway) => candidate.name.toLowerCase()
const certainty = ({ view }: RankedPathway) => view.certainty && certaintyRank(view.certainty.certainty)
const days = ({ candidate }: RankedPathway) => candidate.recoveryDays
const grade = ({ candidate }: RankedPathway) => candidate.procedure.invasivenessGrade
const people = ({ view }: RankedPathway) => view.people.participants

/** The orders of a ranking; it was filtered before, so that its explanation can say what each filter removed. */
export const pathwayListing: Listing<RankedPathway, PathwayOrder> = {
  name: 'reliefPathways',
  sides: [],
  terms: {
    SCORE_DESC: ascending(place),
    SCORE_ASC: descending(place),
    NAME_ASC: ascending(name),
    NAME_DESC: descending(name),
    CERTAINTY_ASC: ascending(certainty),
    CERTAINTY_DESC: descending(certainty),
    RECOVERY_DAYS_ASC: ascending(days),
    RECOVERY_DAYS_DESC: descending(days),
    INVASIVENESS_ASC: ascending(grade),
    INVASIVENESS_DESC: descending(grade),
    PARTICIPANTS_ASC: ascending(people),
    PARTICIPANTS_DESC: descending(people),
  },
  usual: ['SCORE_DESC'],
}

const itself = aspect<RankedPathway, RankedPathway, object>((p) => [p], {})

/** Counts by value: each is the total when the value is added to the flat fields of the filter. */
export function pathwayFacets({ valuesOf }: Selection<RankedPathway>) {
  const procedures = <V>(read: (p: RankedPathway['candidate']['procedure']) => V) =>
    valuesOf(itself, (p) => [read(p.candidate.procedure)])
  return {
    class: countsOf(
      PROCEDURE_CLASSES,
      procedures((p) => p.class),
    ),
    accessRoute: countsOf(
      ACCESS_ROUTES,
      procedures((p) => p.accessRoute),
    ),
    invasiveness: numberCounts(procedures((p) => p.invasivenessGrade)),
    certainty: countsOf(
      CERTAINTIES,
      valuesOf(itself, ({ view }) => (view.certainty ? [view.certainty.certainty] : [])),
    ),
  }
}
