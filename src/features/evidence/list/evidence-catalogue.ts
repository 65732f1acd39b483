import { perVersion } from '../../../store/per-version.ts'
import { selector } from '../../hierarchy/selector.ts'
import * as queries from './evidence-row-queries.ts'
import { findingListing } from './finding-listing.ts'
import { findingRows } from './finding-row.ts'
import { reportListing } from './report-listing.ts'
import { evidenceRows } from './report-row.ts'

/** Every report and finding of a data version, as filters, orders and facets read them. */
const evidenceCatalogue = perVersion(async (graph) => {
  const [reports, notices, facts, conditions, instruments, certainties] = await Promise.all([
    graph.read(queries.evidenceRowReports()),
    graph.read(queries.evidenceRowNotices()),
    graph.read(queries.evidenceRowFindings()),
    graph.read(queries.evidenceRowConditions()),
    graph.read(queries.evidenceRowInstruments()),
    graph.read(queries.evidenceRowCertainties()),
  ])
  const findings = findingRows({ facts, conditions, instruments, certainties })
  return evidenceRows(reports, notices, findings)
})

/** The reports that a question matches, in its order. */
export const selectReports = selector(
  reportListing,
  async (graph) => (await evidenceCatalogue(graph)).reports,
)

/** The findings that a question matches, in its order. */
export const selectFindings = selector(
  findingListing,
  async (graph) => (await evidenceCatalogue(graph)).findings,
)
