import { z } from 'zod'
import type { EntityKind } from '../../store/entity.ts'
import { entityRow, maybeNumber, maybeText, namedRow, texts } from '../../store/props.ts'
import { COMPARATOR_KINDS, NOTICE_KINDS } from '../../vocabulary/evidence.ts'

const studyRow = z
  .looseObject({
    ...namedRow,
    registry: texts,
    nRandomized: maybeNumber,
    sites: maybeNumber,
    countries: texts,
  })
  .transform((props) => ({ ...props, __typename: 'Study' as const }))
/** One trial or cohort, however many reports it has. */
export type Study = z.output<typeof studyRow>
export const studyKind: EntityKind<Study> = { label: 'Study', noun: 'study', row: studyRow }

const armRow = z
  .looseObject({ ...namedRow, label: z.string(), n: maybeNumber })
  .transform((props) => ({ ...props, __typename: 'Arm' as const }))
/** A group of a study. */
export type Arm = z.output<typeof armRow>
export const armKind: EntityKind<Arm> = { label: 'Arm', noun: 'arm', row: armRow }

const comparatorRow = z
  .looseObject({ ...entityRow, kind: z.enum(COMPARATOR_KINDS) })
  .transform((props) => ({ ...props, __typename: 'Comparator' as const }))
/** What a group received that is not a procedure of ours. */
export type Comparator = z.output<typeof comparatorRow>
export const comparatorKind: EntityKind<Comparator> = {
  label: 'Comparator',
  noun: 'comparator',
  row: comparatorRow,
}

const noticeRow = z
  .looseObject({
    ...namedRow,
    kind: z.enum(NOTICE_KINDS),
    date: z.string(),
    pmid: maybeText,
    doi: maybeText,
    page: z.string(),
    note: maybeText,
  })
  .transform((props) => ({ ...props, __typename: 'Notice' as const }))
/** A correction or retraction. */
export type Notice = z.output<typeof noticeRow>
export const noticeKind: EntityKind<Notice> = { label: 'Notice', noun: 'notice', row: noticeRow }
