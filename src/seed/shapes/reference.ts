import { z } from 'zod'
import { REFERENCE_KINDS } from '../../vocabulary/evidence.ts'
import { isoDate, pageAddress, partialDate, shortText, slug } from './common.ts'

/** A page that is not a study: a label, a regulator, an anatomy text, a definition. */
export const reference = z.strictObject({
  id: slug,
  kind: z.enum(REFERENCE_KINDS),
  title: shortText,
  publisher: shortText,
  date: partialDate.optional(),
  pmid: z
    .string()
    .regex(/^\d{1,8}$/)
    .optional(),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .optional(),
  page: pageAddress,
  readAt: isoDate,
})
