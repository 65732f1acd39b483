import { aspect } from '../../../asking/aspect.ts'
import { about, isTrue } from '../../../asking/fields.ts'
import type { Listing } from '../../../asking/listing.ts'
import { ascending, descending } from '../../../asking/order.ts'
import type { FindingClause, FindingOrder } from '../../../graphql/__generated__/resolvers.ts'
import { type ResultField, resultFields } from './finding-fields.ts'
import { type SourceField, sourceFields } from './report-fields.ts'
import type { ReportedFinding, ReportSummary } from './report-row.ts'

type OwnField = Exclude<keyof FindingClause, SourceField>
const ownFields = {
  ...resultFields,
  report: about<ReportedFinding>('Evidence', (f) => [f.report]),
  hasInterval: isTrue<ReportedFinding>((f) => f.hasInterval),
  primary: isTrue<ReportedFinding>((f) => f.primary),
}

/** The finding itself. */
export const findingAspect = aspect<
  ReportedFinding,
  ReportedFinding,
  Pick<FindingClause, OwnField | ResultField>
>((row) => [row], ownFields)

/** The report it was read from. */
export const sourceAspect = aspect<ReportedFinding, ReportSummary, Pick<FindingClause, SourceField>>(
  (row) => [row.source],
  sourceFields,
)

export const findingListing: Listing<ReportedFinding, FindingOrder> = {
  name: 'findings',
  sides: [findingAspect, sourceAspect],
  terms: {
    YEAR_ASC: ascending((f) => f.source.year),
    YEAR_DESC: descending((f) => f.source.year),
    SAMPLE_SIZE_ASC: ascending((f) => f.source.people),
    SAMPLE_SIZE_DESC: descending((f) => f.source.people),
    FOLLOW_UP_ASC: ascending((f) => f.followUpMonths),
    FOLLOW_UP_DESC: descending((f) => f.followUpMonths),
    REPORT_ASC: ascending((f) => f.report),
    REPORT_DESC: descending((f) => f.report),
  },
  usual: ['YEAR_DESC'],
}
