import { z } from 'zod'
import { texts } from '../../store/props.ts'

/** What happened to the entities of one type since the last release; ids in order. */
export const changesRow = z.object({
  previousVersion: z.string(),
  type: z.string(),
  added: texts,
  removed: texts,
  changed: texts,
})
export type TypeChanges = z.output<typeof changesRow>
