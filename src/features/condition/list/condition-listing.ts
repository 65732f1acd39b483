import { aspect } from '../../../asking/aspect.ts'
import { about, aboutOne, oneOf, someTrue } from '../../../asking/fields.ts'
import type { Listing, Selection } from '../../../asking/listing.ts'
import { ascending, descending } from '../../../asking/order.ts'
import type { ConditionClause, ConditionOrder } from '../../../graphql/__generated__/resolvers.ts'
import { countsOf } from '../../../store/facets.ts'
import { BODY_REGIONS } from '../../../vocabulary/anatomy.ts'
import { CONDITION_FAMILIES } from '../../../vocabulary/condition.ts'
import { CERTAINTIES } from '../../../vocabulary/evidence.ts'
import { PROCEDURE_CLASSES } from '../../../vocabulary/procedure.ts'
import type { PathwayRow } from '../../pathway/pathway-row.ts'
import type { ConditionRow } from './condition-row.ts'

type OwnField = 'condition' | 'family'
type SourceField = 'structure' | 'structureKind' | 'region' | 'sharesSourceWith'

const ownAspect = aspect<ConditionRow, ConditionRow, Pick<ConditionClause, OwnField>>((row) => [row], {
  condition: about('Condition', (c) => [c.id]),
  family: oneOf((c) => c.family),
})

type Source = ConditionRow['painSources'][number]

/** One structure that its pain can come from. */
const sourceAspect = aspect<ConditionRow, Source, Pick<ConditionClause, SourceField>>(
  (row) => row.painSources,
  {
    structure: aboutOne('AnatomicalSource', (s) => [s.structure]),
    structureKind: oneOf((s) => s.kind),
    region: oneOf((s) => s.region),
    sharesSourceWith: about('Condition', (s) => s.sharedWith),
  },
)

/** One of its pathways. */
const pathwayAspect = aspect<ConditionRow, PathwayRow, Omit<ConditionClause, OwnField | SourceField>>(
  (row) => row.pathways,
  {
    procedure: about('Procedure', (p) => [p.procedureId]),
    class: oneOf((p) => p.class),
    certainty: oneOf((p) => p.certainty),
    hasEvidence: someTrue((p) => !p.gap),
    shamControlled: someTrue((p) => p.shamControlled),
    opioidSparing: someTrue((p) => p.sparesOpioids),
  },
)

const family = (c: ConditionRow) => CONDITION_FAMILIES.indexOf(c.family)
const studied = (c: ConditionRow) => c.pathways.filter((p) => !p.gap).length

export const conditionListing: Listing<ConditionRow, ConditionOrder> = {
  name: 'conditions',
  sides: [ownAspect, sourceAspect, pathwayAspect],
  terms: {
    NAME_ASC: ascending((c) => c.nameSort),
    NAME_DESC: descending((c) => c.nameSort),
    FAMILY_ASC: ascending(family),
    FAMILY_DESC: descending(family),
    STUDIED_PATHWAYS_ASC: ascending(studied),
    STUDIED_PATHWAYS_DESC: descending(studied),
  },
  usual: ['NAME_ASC'],
}

/** Counts by value: each is the total when the value is added to the flat fields of the filter. */
export const conditionFacets = ({ valuesOf }: Selection<ConditionRow>) => ({
  family: countsOf(
    CONDITION_FAMILIES,
    valuesOf(ownAspect, (c) => [c.family]),
  ),
  region: countsOf(
    BODY_REGIONS,
    valuesOf(sourceAspect, (s) => [s.region]),
  ),
  class: countsOf(
    PROCEDURE_CLASSES,
    valuesOf(pathwayAspect, (p) => [p.class]),
  ),
  certainty: countsOf(
    CERTAINTIES,
    valuesOf(pathwayAspect, (p) => (p.certainty ? [p.certainty] : [])),
  ),
})
