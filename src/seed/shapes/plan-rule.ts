import { z } from 'zod'
import { predicate } from '../../features/plan/rules/predicate.ts'
import { CONDITION_FAMILIES, REFERRAL_URGENCIES } from '../../vocabulary/condition.ts'
import { RULE_EFFECTS, WHEN_UNKNOWN } from '../../vocabulary/plan.ts'
import { PROCEDURE_CLASSES } from '../../vocabulary/procedure.ts'
import { isoDate, quantity, shortText, slug, sources, text } from './common.ts'

/** Procedures a rule is about; nothing named means every procedure. */
const scope = z.strictObject({
  classes: z.array(z.enum(PROCEDURE_CLASSES)).default([]),
  procedures: z.array(slug).default([]),
  except: z.strictObject({ procedures: z.array(slug) }).optional(),
  /** Only in plans for these conditions or narrower ones. */
  conditions: z.array(slug).default([]),
  families: z.array(z.enum(CONDITION_FAMILIES)).default([]),
})

/** What each effect needs beside the condition. */
const NEEDS = {
  EXCLUDE: [],
  CAUTION: [],
  PREREQUISITE: ['metWhen'],
  REFER: ['urgency'],
  COMPANION: [],
  STOP: [],
  SUCCESS: ['instrument', 'change', 'after'],
  MAINTAIN: ['metWhen'],
} as const satisfies Record<(typeof RULE_EFFECTS)[number], readonly string[]>

export const planRule = z
  .strictObject({
    id: slug,
    name: shortText,
    effect: z.enum(RULE_EFFECTS),
    /** The reason not to that this rule makes computable; its procedures are the scope unless one is given. */
    contraindication: slug.optional(),
    appliesTo: scope.optional(),
    /** Left out when the rule always holds within its scope. */
    when: predicate.optional(),
    whenUnknown: z.enum(WHEN_UNKNOWN),
    /** While `when` is not known: its facts are asked for only when this is known to hold, such as a drug that makes them matter. */
    askWhen: predicate.optional(),
    /** What the line of a plan says, in our words. */
    advice: text,
    /** What would change it. */
    resolvedBy: text.optional(),
    /** PREREQUISITE, MAINTAIN: when it is fulfilled; REFER: when it is followed up. */
    metWhen: predicate.optional(),
    /** PREREQUISITE: procedures that fulfil it. */
    fulfilledBy: z.array(slug).default([]),
    /** REFER: how soon. */
    urgency: z.enum(REFERRAL_URGENCIES).optional(),
    /** SUCCESS: what is measured, by how much it has to change, and when. */
    instrument: slug.optional(),
    change: quantity.optional(),
    after: quantity.optional(),
    readAt: isoDate,
    sources,
  })
  .superRefine((rule, context) => {
    for (const key of NEEDS[rule.effect]) {
      if (rule[key] === undefined) {
        context.addIssue({
          code: 'custom',
          path: [key],
          message: `a rule with effect ${rule.effect} needs ${key}`,
        })
      }
    }
  })
