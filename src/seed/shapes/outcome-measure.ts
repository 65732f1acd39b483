import { z } from 'zod'
import { COMPARATOR_KINDS, INSTRUMENT_DIRECTIONS, OUTCOME_DOMAINS } from '../../vocabulary/evidence.ts'
import { entity, shortText, sources, text } from './common.ts'

export const outcomeMeasure = z.strictObject({
  ...entity,
  domain: z.enum(OUTCOME_DOMAINS),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: shortText,
  direction: z.enum(INSTRUMENT_DIRECTIONS),
  minimalImportantChange: z
    .array(z.strictObject({ value: z.number(), unit: shortText, population: text.optional(), sources }))
    .default([]),
})

export const comparator = z.strictObject({
  ...entity,
  kind: z.enum(COMPARATOR_KINDS),
})
