import { z } from 'zod'
import { BLEEDING_RISKS, PROCEDURE_CLASSES } from '../../vocabulary/procedure.ts'
import {
  COMPLICATION_KINDS,
  CONTRAINDICATION_KINDS,
  MEDICATION_CLASSES,
  PATIENT_FACTOR_KINDS,
  SEVERITIES,
} from '../../vocabulary/safety.ts'
import { entity, quantity, slug, sourcedQuantity, sources, text } from './common.ts'

export const complication = z.strictObject({
  ...entity,
  kind: z.enum(COMPLICATION_KINDS),
  severity: z.enum(SEVERITIES),
})

export const contraindication = z.strictObject({
  ...entity,
  kind: z.enum(CONTRAINDICATION_KINDS),
  /** The rule in words: when it applies. */
  rule: text,
  resolvedBy: text.optional(),
  appliesTo: z.strictObject({
    all: z.boolean().default(false),
    classes: z.array(z.enum(PROCEDURE_CLASSES)).default([]),
    procedures: z.array(slug).default([]),
  }),
})

export const patientFactor = z.strictObject({
  ...entity,
  kind: z.enum(PATIENT_FACTOR_KINDS),
  direction: text,
  affects: z.array(slug).default([]),
})

export const medication = z.strictObject({
  ...entity,
  class: z.enum(MEDICATION_CLASSES),
  /** Morphine milligram equivalents per milligram of oral drug (or the unit in the note). */
  mmeFactor: z.strictObject({ value: z.number().positive(), note: text.optional(), sources }).optional(),
  interruptions: z
    .array(
      z.strictObject({
        bleedingRisk: z.enum(BLEEDING_RISKS),
        /** Only for a creatinine clearance in this range, in mL/min. */
        creatinineClearance: quantity.optional(),
        stopBefore: sourcedQuantity.optional(),
        restartAfter: sourcedQuantity.optional(),
        advice: text,
        sources,
      }),
    )
    .default([]),
})
