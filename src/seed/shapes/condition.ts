import { z } from 'zod'
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
