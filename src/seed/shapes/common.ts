import { z } from 'zod'
import { CODE_MATCHES } from '../../vocabulary/coding.ts'

/** The last part of an id: lower case, digits, single hyphens. */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'write lower-case words joined by single hyphens, for example knee-osteoarthritis',
  )

/** Where a fact was read: `evidence/<report>` or `reference/<page>`. */
const sourceRef = z
  .string()
  .regex(
    /^(evidence|reference)\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'write evidence/<report id> or reference/<reference id>',
  )
export const sources = z.array(sourceRef).min(1, 'name at least one source')

export const isoDate = z.iso.date('write a date as YYYY-MM-DD')
/** A day where the page states it, else a month or a year. */
export const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write YYYY, YYYY-MM or YYYY-MM-DD')
export const year = z.int().min(1900).max(2100)
export const pageAddress = z.url({
  protocol: /^https?$/,
  error: 'write the full address of the page, with https://',
})
export const text = z.string().trim().min(1).max(2000)
export const shortText = z.string().trim().min(1).max(300)
/** Our own words, one to four sentences. */
export const summary = z.string().trim().min(20).max(800)

export const coding = z.strictObject({
  code: z.string().regex(/^[A-Z0-9]+:\S+$/, 'write PREFIX:CODE, for example MESH:D020370'),
  display: shortText,
  match: z.enum(CODE_MATCHES),
})

/** A figure with its unit; `low` and `high` bound a range, `value` is the central figure. */
export const quantity = z
  .strictObject({
    value: z.number().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    unit: shortText,
  })
  .refine((q) => q.value !== undefined || q.low !== undefined || q.high !== undefined, {
    error: 'give value, or low and high, beside the unit',
  })
export const sourcedQuantity = z
  .strictObject({
    value: z.number().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    unit: shortText,
    note: text.optional(),
    sources,
  })
  .refine((q) => q.value !== undefined || q.low !== undefined || q.high !== undefined, {
    error: 'give value, or low and high, beside the unit',
  })

/** What every curated entity has. */
export const entity = {
  id: slug,
  name: shortText,
  summary,
  synonyms: z.array(shortText).default([]),
  /** What people type who do not know the field's words: found by search, never shown as a synonym. */
  layTerms: z.array(shortText).min(1).optional(),
  xrefs: z.array(coding).default([]),
  sources,
}
