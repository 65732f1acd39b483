import { z } from 'zod'
import { countsOf, numberCounts } from '../../store/facets.ts'
import { COMPARISONS, STUDY_DESIGNS } from '../../vocabulary/evidence.ts'

/** What of a report the facets count. */
export const evidenceFacetRow = z.object({
  design: z.enum(STUDY_DESIGNS),
  year: z.int(),
})

/** A report with one kind of comparison that its findings make. */
export const comparisonRow = z.object({ report: z.string(), comparison: z.enum(COMPARISONS) })

export const evidenceFacets = (
  rows: readonly z.output<typeof evidenceFacetRow>[],
  comparisons: readonly z.output<typeof comparisonRow>[],
) => ({
  design: countsOf(
    STUDY_DESIGNS,
    rows.map((r) => r.design),
  ),
  comparison: countsOf(
    COMPARISONS,
    comparisons.map((c) => c.comparison),
  ),
  year: numberCounts(rows.map((r) => r.year)),
})
