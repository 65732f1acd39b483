import { z } from 'zod'
import type { EntityKind } from '../../store/entity.ts'
import { codingsOf, entityRow, maybeText, texts } from '../../store/props.ts'
import { BODY_REGIONS, STRUCTURE_KINDS } from '../../vocabulary/anatomy.ts'

const row = z
  .looseObject({
    ...entityRow,
    kind: z.enum(STRUCTURE_KINDS),
    region: z.enum(BODY_REGIONS),
    level: maybeText,
  })
  .transform((props) => ({ ...props, __typename: 'AnatomicalSource' as const, xrefs: codingsOf(props) }))

export type AnatomicalSource = z.output<typeof row>
export const anatomicalSourceKind: EntityKind<AnatomicalSource> = {
  label: 'AnatomicalSource',
  noun: 'anatomical-source',
  row,
}

/** Facts of a part-of or innervation link. */
export const anatomicalLinkFacts = z.object({ level: maybeText, note: maybeText, sources: texts })
export type AnatomicalLinkFacts = z.output<typeof anatomicalLinkFacts>
