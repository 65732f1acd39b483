import { z } from 'zod'
import { BODY_REGIONS, STRUCTURE_KINDS } from '../../vocabulary/anatomy.ts'
import { entity, shortText, slug, sources, text } from './common.ts'

export const anatomicalSource = z.strictObject({
  ...entity,
  kind: z.enum(STRUCTURE_KINDS),
  region: z.enum(BODY_REGIONS),
  level: shortText.optional(),
  partOf: z.array(z.strictObject({ structure: slug, sources })).default([]),
  /** Written on the structure that is supplied; the graph edge runs nerve -INNERVATES-> structure. */
  innervatedBy: z
    .array(z.strictObject({ nerve: slug, level: shortText.optional(), note: text.optional(), sources }))
    .default([]),
  refersPainTo: z.array(z.strictObject({ structure: slug, note: text.optional(), sources })).default([]),
})
