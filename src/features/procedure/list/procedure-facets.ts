import type { Selection } from '../../../asking/listing.ts'
import { countsOf, numberCounts } from '../../../store/facets.ts'
import { BODY_REGIONS } from '../../../vocabulary/anatomy.ts'
import { CONDITION_FAMILIES } from '../../../vocabulary/condition.ts'
import { CERTAINTIES } from '../../../vocabulary/evidence.ts'
import {
  ACCESS_ROUTES,
  ANAESTHESIA_KINDS,
  CARE_SETTINGS,
  IMAGING_MODALITY_KINDS,
  PROCEDURE_CLASSES,
  PROCEDURE_INTENTS,
} from '../../../vocabulary/procedure.ts'
import { ownAspect, targetAspect, useAspect } from './procedure-listing.ts'
import type { ProcedureRow } from './procedure-row.ts'

/** Counts by value: each is the total when the value is added to the flat fields of the filter. */
export const procedureFacets = ({ valuesOf }: Selection<ProcedureRow>) => {
  const own = <V>(values: (p: ProcedureRow) => readonly V[]) => valuesOf(ownAspect, values)
  return {
    class: countsOf(
      PROCEDURE_CLASSES,
      own((p) => [p.class]),
    ),
    accessRoute: countsOf(
      ACCESS_ROUTES,
      own((p) => [p.accessRoute]),
    ),
    intent: countsOf(
      PROCEDURE_INTENTS,
      own((p) => p.intent),
    ),
    invasiveness: numberCounts(own((p) => [p.invasiveness])),
    anaesthesia: countsOf(
      ANAESTHESIA_KINDS,
      own((p) => p.anaesthesia),
    ),
    setting: countsOf(
      CARE_SETTINGS,
      own((p) => p.setting),
    ),
    guidance: countsOf(
      IMAGING_MODALITY_KINDS,
      own((p) => p.guidance),
    ),
    region: countsOf(
      BODY_REGIONS,
      valuesOf(targetAspect, (t) => [t.region]),
    ),
    family: countsOf(
      CONDITION_FAMILIES,
      valuesOf(useAspect, ({ pathway }) => (pathway ? [pathway.family] : [])),
    ),
    certainty: countsOf(
      CERTAINTIES,
      valuesOf(useAspect, ({ pathway }) => (pathway?.certainty ? [pathway.certainty] : [])),
    ),
  }
}
