import { z } from 'zod'
import type { EntityKind } from '../../store/entity.ts'
import { maybeNumber, maybeText, namedRow, texts } from '../../store/props.ts'

const row = z
  .looseObject({
    ...namedRow,
    counted: z.string(),
    year: z.int(),
    count: maybeNumber,
    rate: maybeNumber,
    ratePer: maybeNumber,
    population: z.string(),
    country: z.string(),
    note: maybeText,
    sources: texts,
  })
  .transform((props) => ({ ...props, __typename: 'ProcedureUse' as const }))

/** How often something was done in one year, among whom. */
export type ProcedureUse = z.output<typeof row>
export const procedureUseKind: EntityKind<ProcedureUse> = {
  label: 'ProcedureUse',
  noun: 'procedure-use',
  row,
}
