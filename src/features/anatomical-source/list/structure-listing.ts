import { aspect } from '../../../asking/aspect.ts'
import { CONDITIONS } from '../../../asking/bounds.ts'
import { about, atLeast, oneOf } from '../../../asking/fields.ts'
import type { Listing, Selection } from '../../../asking/listing.ts'
import { ascending, descending } from '../../../asking/order.ts'
import type {
  AnatomicalSourceClause,
  AnatomicalSourceOrder,
} from '../../../graphql/__generated__/resolvers.ts'
import { countsOf } from '../../../store/facets.ts'
import { BODY_REGIONS, STRUCTURE_KINDS } from '../../../vocabulary/anatomy.ts'
import { CONDITION_FAMILIES } from '../../../vocabulary/condition.ts'
import { PROCEDURE_CLASSES } from '../../../vocabulary/procedure.ts'
import type { StructureRow } from './structure-row.ts'

type OwnField = 'structure' | 'kind' | 'region' | 'minConditions'
type ConditionField = 'condition' | 'family'
type Origin = StructureRow['conditions'][number]
type Treatment = StructureRow['procedures'][number]

const ownAspect = aspect<StructureRow, StructureRow, Pick<AnatomicalSourceClause, OwnField>>((row) => [row], {
  structure: about('AnatomicalSource', (s) => [s.id]),
  kind: oneOf((s) => s.kind),
  region: oneOf((s) => s.region),
  minConditions: atLeast((s) => s.conditions.length, CONDITIONS),
})

const conditionAspect = aspect<StructureRow, Origin, Pick<AnatomicalSourceClause, ConditionField>>(
  (row) => row.conditions,
  { condition: about('Condition', (c) => [c.id]), family: oneOf((c) => c.family) },
)

const procedureAspect = aspect<
  StructureRow,
  Treatment,
  Omit<AnatomicalSourceClause, OwnField | ConditionField>
>((row) => row.procedures, {
  procedure: about('Procedure', (p) => [p.id]),
  class: oneOf((p) => p.class),
  accessRoute: oneOf((p) => p.accessRoute),
})

const region = (s: StructureRow) => BODY_REGIONS.indexOf(s.region)

export const structureListing: Listing<StructureRow, AnatomicalSourceOrder> = {
  name: 'anatomicalSources',
  sides: [ownAspect, conditionAspect, procedureAspect],
  terms: {
    NAME_ASC: ascending((s) => s.nameSort),
    NAME_DESC: descending((s) => s.nameSort),
    REGION_ASC: ascending(region),
    REGION_DESC: descending(region),
    PROCEDURES_ASC: ascending((s) => s.procedures.length),
    PROCEDURES_DESC: descending((s) => s.procedures.length),
  },
  usual: ['NAME_ASC'],
}

/** Counts by value: each is the total when the value is added to the flat fields of the filter. */
export const structureFacets = ({ valuesOf }: Selection<StructureRow>) => ({
  kind: countsOf(
    STRUCTURE_KINDS,
    valuesOf(ownAspect, (s) => [s.kind]),
  ),
  region: countsOf(
    BODY_REGIONS,
    valuesOf(ownAspect, (s) => [s.region]),
  ),
  family: countsOf(
    CONDITION_FAMILIES,
    valuesOf(conditionAspect, (c) => [c.family]),
  ),
  class: countsOf(
    PROCEDURE_CLASSES,
    valuesOf(procedureAspect, (p) => [p.class]),
  ),
})
