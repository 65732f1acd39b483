import { aspect } from '../../../asking/aspect.ts'
import { YEARS } from '../../../asking/bounds.ts'
import { about, atLeast, atMost, oneOf } from '../../../asking/fields.ts'
import type { Listing, Selection } from '../../../asking/listing.ts'
import { ascending, descending } from '../../../asking/order.ts'
import type { TechnologyClause, TechnologyOrder } from '../../../graphql/__generated__/resolvers.ts'
import { countsOf } from '../../../store/facets.ts'
import { PROCEDURE_CLASSES, TECHNOLOGY_KINDS } from '../../../vocabulary/procedure.ts'
import type { TechnologyRow } from './technology-row.ts'

type Step = TechnologyRow['milestones'][number]
type User = TechnologyRow['users'][number]
type MilestoneField = 'milestone' | 'yearFrom' | 'yearTo'

const ownAspect = aspect<TechnologyRow, TechnologyRow, Pick<TechnologyClause, 'kind'>>((row) => [row], {
  kind: oneOf((t) => t.kind),
})

const userAspect = aspect<TechnologyRow, User, Pick<TechnologyClause, 'procedure' | 'class'>>(
  (row) => row.users,
  { procedure: about('Procedure', (u) => [u.id]), class: oneOf((u) => u.class) },
)

/** Dates are as precise as their sources; all of them begin with the year. */
const yearOf = ({ date }: Step) => Number.parseInt(date, 10)

const milestoneAspect = aspect<TechnologyRow, Step, Pick<TechnologyClause, MilestoneField>>(
  (row) => row.milestones,
  { milestone: oneOf((m) => m.kind), yearFrom: atLeast(yearOf, YEARS), yearTo: atMost(yearOf, YEARS) },
)

const first = (t: TechnologyRow) => t.milestones[0]?.date ?? null

export const technologyListing: Listing<TechnologyRow, TechnologyOrder> = {
  name: 'technologies',
  sides: [ownAspect, userAspect, milestoneAspect],
  terms: {
    NAME_ASC: ascending((t) => t.nameSort),
    NAME_DESC: descending((t) => t.nameSort),
    FIRST_MILESTONE_ASC: ascending(first),
    FIRST_MILESTONE_DESC: descending(first),
  },
  usual: ['NAME_ASC'],
}

/** Counts by value: each is the total when the value is added to the flat fields of the filter. */
export const technologyFacets = ({ valuesOf }: Selection<TechnologyRow>) => ({
  kind: countsOf(
    TECHNOLOGY_KINDS,
    valuesOf(ownAspect, (t) => [t.kind]),
  ),
  class: countsOf(
    PROCEDURE_CLASSES,
    valuesOf(userAspect, (u) => [u.class]),
  ),
})
