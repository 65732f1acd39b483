import { z } from 'zod'
import type { EntityKind } from '../../store/entity.ts'
import { entityRow, maybeText } from '../../store/props.ts'
import { CONDITION_FAMILIES, REFERRAL_URGENCIES } from '../../vocabulary/condition.ts'

const row = z
  .looseObject({
    ...entityRow,
    presentation: z.string(),
    action: z.string(),
    urgency: z.enum(REFERRAL_URGENCIES),
    families: z.array(z.enum(CONDITION_FAMILIES)),
    resolvedBy: maybeText,
  })
  .transform((props) => ({ ...props, __typename: 'RedFlag' as const }))

export type RedFlag = z.output<typeof row>
export const redFlagKind: EntityKind<RedFlag> = { label: 'RedFlag', noun: 'red-flag', row }
