import { z } from 'zod'
import { shortText, slug, sources, text, year } from './common.ts'

/** How often something was done in one year, among whom: one row of a published table. */
export const procedureUse = z
  .strictObject({
    id: slug,
    /** What was counted, in the words of the field: often several procedures together. */
    counted: shortText,
    /** Every procedure that was counted in. */
    procedures: z.array(slug).min(1),
    year,
    /** Printed number. */
    count: z.int().min(0).optional(),
    /** Printed rate, with the number of people it is for. */
    rate: z.number().min(0).optional(),
    ratePer: z.int().min(1).optional(),
    /** The denominator: who could have been counted. */
    population: shortText,
    country: shortText,
    note: text.optional(),
    sources,
  })
  .refine((use) => use.count !== undefined || use.rate !== undefined, {
    error: 'give count, rate with ratePer, or both',
  })
  .refine((use) => (use.rate === undefined) === (use.ratePer === undefined), {
    error: 'give rate and ratePer together: 553 and 100000 for 553 per 100,000',
    path: ['ratePer'],
  })
