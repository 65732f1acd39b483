import { z } from 'zod'
import type { EntityKind } from '../../store/entity.ts'
import { maybeText, namedRow } from '../../store/props.ts'
import { REFERENCE_KINDS } from '../../vocabulary/evidence.ts'

const row = z
  .looseObject({
    ...namedRow,
    kind: z.enum(REFERENCE_KINDS),
    title: z.string(),
    publisher: z.string(),
    date: maybeText,
    pmid: maybeText,
    doi: maybeText,
    page: z.string(),
    readAt: z.string(),
  })
  .transform((props) => ({ ...props, __typename: 'Reference' as const }))

/** A page that is not a study. */
export type Reference = z.output<typeof row>
export const referenceKind: EntityKind<Reference> = { label: 'Reference', noun: 'reference', row }
