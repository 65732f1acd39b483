import type { Selection } from '../../../asking/listing.ts'
import { countsOf, numberCounts } from '../../../store/facets.ts'
import { CONDITION_FAMILIES } from '../../../vocabulary/condition.ts'
import {
  CERTAINTIES,
  COMPARISONS,
  EFFECT_DIRECTIONS,
  FUNDING_KINDS,
  OUTCOME_DOMAINS,
  STUDY_DESIGNS,
  TIME_WINDOWS,
} from '../../../vocabulary/evidence.ts'
import { findingAspect, sourceAspect } from './finding-listing.ts'
import type { FindingRow } from './finding-row.ts'
import { reportAspect, resultAspect } from './report-listing.ts'
import type { ReportedFinding, ReportRow, ReportSummary } from './report-row.ts'

type Read<Item> = <V>(values: (item: Item) => readonly V[]) => V[]

const byResult = (results: Read<FindingRow>) => ({
  family: countsOf(
    CONDITION_FAMILIES,
    results((f) => f.families),
  ),
  comparison: countsOf(
    COMPARISONS,
    results((f) => [f.comparison]),
  ),
  domain: countsOf(
    OUTCOME_DOMAINS,
    results((f) => [f.domain]),
  ),
  direction: countsOf(
    EFFECT_DIRECTIONS,
    results((f) => [f.effectDirection]),
  ),
  certainty: countsOf(
    CERTAINTIES,
    results((f) => f.certainties),
  ),
  window: countsOf(
    TIME_WINDOWS,
    results((f) => [f.window]),
  ),
})

const bySource = (sources: Read<ReportSummary>) => ({
  design: countsOf(
    STUDY_DESIGNS,
    sources((r) => [r.design]),
  ),
  funding: countsOf(
    FUNDING_KINDS,
    sources((r) => [r.funding]),
  ),
  year: numberCounts(sources((r) => [r.year])),
})

/** Counts of reports; one counts once for each value among its results. */
export const reportFacets = ({ valuesOf }: Selection<ReportRow>) => ({
  ...bySource((values) => valuesOf(reportAspect, values)),
  ...byResult((values) => valuesOf(resultAspect, values)),
})

/** Counts of findings. */
export const findingFacets = ({ valuesOf }: Selection<ReportedFinding>) => ({
  ...bySource((values) => valuesOf(sourceAspect, values)),
  ...byResult((values) => valuesOf(findingAspect, values)),
})
