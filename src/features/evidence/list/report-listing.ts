import { aspect } from '../../../asking/aspect.ts'
import { oneOf } from '../../../asking/fields.ts'
import type { Listing } from '../../../asking/listing.ts'
import { ascending, descending } from '../../../asking/order.ts'
import type { EvidenceClause, EvidenceOrder } from '../../../graphql/__generated__/resolvers.ts'
import { type ResultField, resultFields } from './finding-fields.ts'
import type { FindingRow } from './finding-row.ts'
import { sourceFields } from './report-fields.ts'
import type { ReportRow } from './report-row.ts'

const pmid = oneOf((r: ReportRow) => r.pmid)
const nct = oneOf((r: ReportRow) => r.nct)
const doi = oneOf((r: ReportRow) => r.doi)

/** The report itself. */
export const reportAspect = aspect<ReportRow, ReportRow, Omit<EvidenceClause, ResultField>>((row) => [row], {
  pmid,
  nct,
  // DOIs are case-insensitive, and are kept folded.
  doi: (asked) => doi({ ...asked, value: asked.value.map((d) => d.toLowerCase()) }),
  ...sourceFields,
})

/** One of its results. */
export const resultAspect = aspect<ReportRow, FindingRow, Pick<EvidenceClause, ResultField>>(
  (row) => row.findings,
  resultFields,
)

export const reportListing: Listing<ReportRow, EvidenceOrder> = {
  name: 'evidence',
  sides: [reportAspect, resultAspect],
  terms: {
    YEAR_ASC: ascending((r) => r.year),
    YEAR_DESC: descending((r) => r.year),
    TITLE_ASC: ascending((r) => r.nameSort),
    TITLE_DESC: descending((r) => r.nameSort),
    SAMPLE_SIZE_ASC: ascending((r) => r.people),
    SAMPLE_SIZE_DESC: descending((r) => r.people),
    FINDINGS_ASC: ascending((r) => r.findings.length),
    FINDINGS_DESC: descending((r) => r.findings.length),
  },
  usual: ['YEAR_DESC'],
}
