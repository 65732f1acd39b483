import { z } from 'zod'
import { maybe, maybeNumber } from '../../store/props.ts'
import { CONDITION_FAMILIES } from '../../vocabulary/condition.ts'
import { CERTAINTIES } from '../../vocabulary/evidence.ts'
import { PROCEDURE_CLASSES } from '../../vocabulary/procedure.ts'

/** A pathway as lists of procedures and conditions read it. */
export const pathwayRow = z.object({
  id: z.string(),
  conditionId: z.string(),
  procedureId: z.string(),
  family: z.enum(CONDITION_FAMILIES),
  class: z.enum(PROCEDURE_CLASSES),
  certainty: maybe(z.enum(CERTAINTIES)),
  gap: z.boolean(),
  shamControlled: z.boolean(),
  sparesOpioids: z.boolean(),
  supportsOver12Months: z.boolean(),
  recoveryDays: maybeNumber,
})
export type PathwayRow = z.output<typeof pathwayRow>
