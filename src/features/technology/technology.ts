import { z } from 'zod'
import type { EntityKind } from '../../store/entity.ts'
import { codingsOf, entityRow, maybeText, namedRow, texts } from '../../store/props.ts'
import { IMAGING_MODALITY_KINDS, MILESTONE_KINDS, TECHNOLOGY_KINDS } from '../../vocabulary/procedure.ts'

const row = z
  .looseObject({ ...entityRow, kind: z.enum(TECHNOLOGY_KINDS) })
  .transform((props) => ({ ...props, __typename: 'Technology' as const, xrefs: codingsOf(props) }))
export type Technology = z.output<typeof row>
export const technologyKind: EntityKind<Technology> = { label: 'Technology', noun: 'technology', row }

const milestoneRow = z
  .looseObject({
    ...namedRow,
    kind: z.enum(MILESTONE_KINDS),
    date: z.string(),
    event: z.string(),
    jurisdiction: maybeText,
    sources: texts,
  })
  .transform((props) => ({ ...props, __typename: 'Milestone' as const }))
export type Milestone = z.output<typeof milestoneRow>
export const milestoneKind: EntityKind<Milestone> = {
  label: 'Milestone',
  noun: 'milestone',
  row: milestoneRow,
}

const modalityRow = z
  .looseObject({ ...entityRow, kind: z.enum(IMAGING_MODALITY_KINDS), ionisingRadiation: z.boolean() })
  .transform((props) => ({ ...props, __typename: 'ImagingModality' as const }))
export type ImagingModality = z.output<typeof modalityRow>
export const imagingModalityKind: EntityKind<ImagingModality> = {
  label: 'ImagingModality',
  noun: 'imaging-modality',
  row: modalityRow,
}
