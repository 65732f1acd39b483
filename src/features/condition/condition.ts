import { z } from 'zod'
import type { EntityKind } from '../../store/entity.ts'
import { codingsOf, entityRow, maybeText, quantityAt, texts } from '../../store/props.ts'
import { PAIN_SOURCE_ROLES } from '../../vocabulary/anatomy.ts'
import { CONDITION_FAMILIES } from '../../vocabulary/condition.ts'

const row = z
  .looseObject({ ...entityRow, family: z.enum(CONDITION_FAMILIES), typicalLocation: maybeText })
  .transform((props) => ({ ...props, __typename: 'Condition' as const, xrefs: codingsOf(props) }))

export type Condition = z.output<typeof row>
export const conditionKind: EntityKind<Condition> = { label: 'Condition', noun: 'condition', row }

/** Facts of the link from a condition to a structure its pain can come from. */
export const painSourceFacts = z
  .looseObject({ role: z.enum(PAIN_SOURCE_ROLES), note: maybeText, sources: texts })
  .transform((props) => ({
    role: props.role,
    note: props.note,
    sources: props.sources,
    share: quantityAt(props, 'share'),
  }))
export type PainSourceFacts = z.output<typeof painSourceFacts>
