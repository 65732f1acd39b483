import { z } from 'zod'
import type { EntityKind } from '../../../store/entity.ts'
import { maybe, maybeText, namedRow, quantityAt, texts } from '../../../store/props.ts'
import { CONDITION_FAMILIES, REFERRAL_URGENCIES } from '../../../vocabulary/condition.ts'
import { RULE_EFFECTS, WHEN_UNKNOWN } from '../../../vocabulary/plan.ts'
import { PROCEDURE_CLASSES } from '../../../vocabulary/procedure.ts'
import { predicate } from './predicate.ts'

const stored = z
  .string()
  .nullish()
  .transform((text) => (text ? predicate.parse(JSON.parse(text)) : null))

const row = z
  .looseObject({
    ...namedRow,
    effect: z.enum(RULE_EFFECTS),
    whenUnknown: z.enum(WHEN_UNKNOWN),
    holdsWhen: stored,
    askWhen: stored,
    metWhen: stored,
    advice: z.string(),
    resolvedBy: maybeText,
    urgency: maybe(z.enum(REFERRAL_URGENCIES)),
    readAt: z.string(),
    classes: z.array(z.enum(PROCEDURE_CLASSES)),
    procedures: texts,
    exceptProcedures: texts,
    conditions: texts,
    families: z.array(z.enum(CONDITION_FAMILIES)),
    contraindication: maybeText,
    instrument: maybeText,
    fulfilledBy: texts,
    sources: texts,
  })
  .transform((all) => ({
    ...all,
    __typename: 'PlanRule' as const,
    when: all.holdsWhen,
    change: quantityAt(all, 'change'),
    after: quantityAt(all, 'after'),
  }))

/** A rule that plans are computed from. */
export type PlanRule = z.output<typeof row>
export const planRuleKind: EntityKind<PlanRule> = { label: 'PlanRule', noun: 'plan-rule', row }
