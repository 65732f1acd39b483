import type { Fields } from '../../../asking/aspect.ts'
import { PEOPLE, YEARS } from '../../../asking/bounds.ts'
import { anyOf, atLeast, atMost, isTrue, oneOf } from '../../../asking/fields.ts'
import type { FindingClause } from '../../../graphql/__generated__/resolvers.ts'
import type { ReportSummary } from './report-row.ts'

/** What reports are asked for, and findings through theirs. */
export type SourceField =
  | 'design'
  | 'blinding'
  | 'funding'
  | 'notice'
  | 'retracted'
  | 'minSampleSize'
  | 'maxSampleSize'
  | 'yearFrom'
  | 'yearTo'

export const sourceFields: Fields<ReportSummary, Pick<FindingClause, SourceField>> = {
  design: oneOf((r) => r.design),
  blinding: oneOf((r) => r.blinding),
  funding: oneOf((r) => r.funding),
  notice: anyOf((r) => r.notices),
  retracted: isTrue((r) => r.notices.includes('RETRACTION')),
  minSampleSize: atLeast((r) => r.people, PEOPLE),
  maxSampleSize: atMost((r) => r.people, PEOPLE),
  yearFrom: atLeast((r) => r.year, YEARS),
  yearTo: atMost((r) => r.year, YEARS),
}
