import { z } from 'zod'
import {
  ACCESS_ROUTES,
  ANAESTHESIA_KINDS,
  BLEEDING_RISKS,
  CARE_SETTINGS,
  IMPLANT_KINDS,
  PROCEDURE_CLASSES,
  PROCEDURE_INTENTS,
} from '../../vocabulary/procedure.ts'
import { entity, quantity, shortText, slug, sourcedQuantity, sources, text } from './common.ts'

const towards = <K extends string>(key: K) =>
  z.strictObject({ [key]: slug, note: text.optional(), sources } as { [P in K]: typeof slug } & {
    note: z.ZodOptional<typeof text>
    sources: typeof sources
  })

/** Share of patients with a complication, as one source states it. */
const incidence = z.strictObject({
  value: z.number().min(0).max(100).optional(),
  low: z.number().min(0).max(100).optional(),
  high: z.number().min(0).max(100).optional(),
  unit: z.literal('%'),
  events: z.int().min(0).optional(),
  total: z.int().min(1).optional(),
  /** What is counted: patients, procedures, implants, treated levels. */
  per: shortText,
})

export const procedure = z.strictObject({
  ...entity,
  class: z.enum(PROCEDURE_CLASSES),
  intent: z.array(z.enum(PROCEDURE_INTENTS)).min(1),
  accessRoute: z.enum(ACCESS_ROUTES),
  implant: z.enum(IMPLANT_KINDS),
  /** True when tissue is destroyed, removed or fused. */
  altersTissue: z.boolean(),
  /** True when the needle goes into a disc or into the thecal sac, where infection or a leak is graver than elsewhere. */
  entersDiscOrThecalSac: z.boolean().default(false),
  anaesthesia: z.strictObject({ kinds: z.array(z.enum(ANAESTHESIA_KINDS)).min(1), sources }).optional(),
  setting: z.strictObject({ kinds: z.array(z.enum(CARE_SETTINGS)).min(1), sources }).optional(),
  duration: sourcedQuantity.optional(),
  repeatInterval: sourcedQuantity.optional(),
  bleedingRisk: z.strictObject({ class: z.enum(BLEEDING_RISKS), sources }).optional(),
  broader: z.array(slug).default([]),
  /** Made for these conditions and narrower ones alone; empty when it may be tried wherever it reaches the source. */
  onlyFor: z.array(towards('condition')).default([]),
  targets: z.array(towards('structure')).default([]),
  guidedBy: z.array(towards('modality')).default([]),
  uses: z.array(towards('technology')).default([]),
  requires: z.array(towards('procedure')).default([]),
  confirms: z
    .array(
      z.strictObject({
        structure: slug,
        reliefThreshold: quantity.optional(),
        positivesNeeded: z.int().min(1).optional(),
        note: text.optional(),
        sources,
      }),
    )
    .default([]),
  alternativeTo: z.array(towards('procedure')).default([]),
  escalatesTo: z.array(towards('procedure')).default([]),
  mayCause: z
    .array(
      z.strictObject({
        complication: slug,
        incidence: incidence.optional(),
        population: text.optional(),
        note: text.optional(),
        sources,
      }),
    )
    .default([]),
  reducesUseOf: z.array(towards('medication')).default([]),
})
