import { z } from 'zod'
import { RECOVERY_MEASURES } from '../../vocabulary/procedure.ts'
import { shortText, slug, sources, summary, text } from './common.ts'

const STATISTICS = ['MEAN', 'MEDIAN', 'RANGE', 'SHARE', 'RECOMMENDED', 'TYPICAL', 'EXACT'] as const

/** One figure of one source; several sources give several figures, side by side. */
const recoveryFact = z
  .strictObject({
    measure: z.enum(RECOVERY_MEASURES),
    statistic: z.enum(STATISTICS),
    value: z.number().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    unit: shortText,
    events: z.int().min(0).optional(),
    total: z.int().min(1).optional(),
    population: text,
    /** Follow-up at which a share (infection, reoperation) was counted, in months. */
    followUpMonths: z.number().min(0).optional(),
    note: text.optional(),
    sources,
  })
  .refine((f) => f.value !== undefined || f.low !== undefined || f.high !== undefined, {
    error: 'give value, or low and high, beside the unit',
  })

export const recoveryProfile = z.strictObject({
  id: slug,
  procedure: slug,
  /** Only where recovery differs by condition. */
  condition: slug.optional(),
  name: shortText,
  summary,
  facts: z.array(recoveryFact).default([]),
  restrictions: z.array(z.strictObject({ text, sources })).default([]),
  sources,
})
