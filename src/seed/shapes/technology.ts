import { z } from 'zod'
import { IMAGING_MODALITY_KINDS, MILESTONE_KINDS, TECHNOLOGY_KINDS } from '../../vocabulary/procedure.ts'
import { entity, partialDate, shortText, sources, text } from './common.ts'

export const imagingModality = z.strictObject({
  ...entity,
  kind: z.enum(IMAGING_MODALITY_KINDS),
  ionisingRadiation: z.boolean(),
})

export const technology = z.strictObject({
  ...entity,
  kind: z.enum(TECHNOLOGY_KINDS),
  milestones: z
    .array(
      z.strictObject({
        kind: z.enum(MILESTONE_KINDS),
        date: partialDate,
        event: text,
        jurisdiction: shortText.optional(),
        sources,
      }),
    )
    .default([]),
})
