import { z } from 'zod'
import { PAIN_SOURCE_ROLES } from '../../vocabulary/anatomy.ts'
import { CONDITION_FAMILIES, REFERRAL_URGENCIES } from '../../vocabulary/condition.ts'
import { entity, quantity, slug, sources, text } from './common.ts'

export const condition = z.strictObject({
  ...entity,
  family: z.enum(CONDITION_FAMILIES),
  broader: z.array(slug).default([]),
  typicalLocation: text.optional(),
  arisesFrom: z
    .array(
      z.strictObject({
        structure: slug,
        /**
         * ORIGIN (omit it): the tissue that hurts, or whose injury gives the pain. CONDUCTS: a nerve, ganglion or tract
         * that carries or maintains it. TREATMENT_SITE: where a treatment acts or is given, not where the pain starts.
         */
        role: z.enum(PAIN_SOURCE_ROLES).default('ORIGIN'),
        /** Share of patients with this condition in whom this structure is the source. */
        share: quantity.optional(),
        note: text.optional(),
        sources,
      }),
    )
    .default([]),
  redFlags: z.array(slug).default([]),
})

export const redFlag = z.strictObject({
  ...entity,
  presentation: text,
  action: text,
  urgency: z.enum(REFERRAL_URGENCIES),
  families: z.array(z.enum(CONDITION_FAMILIES)).min(1),
  resolvedBy: text.optional(),
})
