import { z } from 'zod'
import {
  ANALYSIS_SETS,
  BEARINGS,
  COMPARISONS,
  EFFECT_DIRECTIONS,
  EFFECT_TYPES,
  MEDICATION_KINDS,
  OUTCOME_DOMAINS,
} from '../../vocabulary/evidence.ts'
import { pageAddress, shortText, slug, text } from './common.ts'

/** What one group scored; n is the denominator of this very figure. */
const armValues = z.strictObject({
  n: z.int().min(0).optional(),
  baseline: z.number().optional(),
  mean: z.number().optional(),
  change: z.number().optional(),
  sd: z.number().min(0).optional(),
  se: z.number().min(0).optional(),
  median: z.number().optional(),
  /** Bounds of the interval named by `spread`. */
  low: z.number().optional(),
  high: z.number().optional(),
  spread: z.enum(['CI95', 'IQR', 'RANGE']).optional(),
  events: z.int().min(0).optional(),
  percent: z.number().min(0).max(100).optional(),
})

const effect = z
  .strictObject({
    type: z.enum(EFFECT_TYPES),
    estimate: z.number(),
    low: z.number().optional(),
    high: z.number().optional(),
    /** Confidence level of the interval in percent: 95 when left out, null when the page prints an interval without one. */
    level: z.number().min(50).max(99.9).nullable().optional(),
  })
  .transform(({ level, ...effect }) => {
    const interval = effect.low !== undefined || effect.high !== undefined
    return { ...effect, level: interval && level !== null ? (level ?? 95) : undefined }
  })

const proportion = z.strictObject({
  value: z.number().min(0).max(100),
  low: z.number().min(0).max(100).optional(),
  high: z.number().min(0).max(100).optional(),
})

/** Accuracy of a diagnostic block, in percent. */
const accuracy = z.strictObject({
  referenceStandard: text,
  sensitivity: proportion.optional(),
  specificity: proportion.optional(),
  falsePositiveRate: proportion.optional(),
  prevalence: proportion.optional(),
})

export const finding = z.strictObject({
  id: slug,
  report: slug,
  conditions: z.array(slug).min(1),
  procedure: slug,
  arm: slug.optional(),
  versus: slug.optional(),
  comparison: z.enum(COMPARISONS),
  domain: z.enum(OUTCOME_DOMAINS),
  /** For domain MEDICATION_USE: which drugs were counted. */
  medicationKind: z.enum(MEDICATION_KINDS).optional(),
  /** What was measured, in a few words: `leg pain`, `patients with at least 50 % relief`. */
  outcome: shortText,
  instrument: slug.optional(),
  unit: shortText,
  /** Omitted only where the page pools or states no time. */
  followUpMonths: z.number().min(0).optional(),
  primary: z.boolean().default(false),
  analysis: z.enum(ANALYSIS_SETS).default('NOT_REPORTED'),
  /** A responder share: the relief that counts, for example 50 with unit `%`. */
  responderThreshold: z.strictObject({ value: z.number(), unit: shortText }).optional(),
  values: armValues.optional(),
  versusValues: armValues.optional(),
  effect: effect.optional(),
  /** p as published, for example `0.55` or `<0.001`. */
  p: z
    .string()
    .regex(/^[<>=]?\s?(0?\.\d+|1(\.0+)?|0)$/, 'write p as published: 0.55, <0.001, >0.05')
    .optional(),
  nonInferiority: z.strictObject({ margin: z.number(), met: z.boolean() }).optional(),
  accuracy: accuracy.optional(),
  effectDirection: z.enum(EFFECT_DIRECTIONS),
  /** Only where it departs from what the direction and the comparison imply; then with the reason. */
  bearing: z.enum(BEARINGS).optional(),
  bearingReason: text.optional(),
  note: text.optional(),
  page: pageAddress.optional(),
})
