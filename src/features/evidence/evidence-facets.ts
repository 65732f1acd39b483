import { z } from 'zod'
import { countsOf, numberCounts } from '../../store/facets.ts'
import { COMPARISONS, STUDY_DESIGNS } from '../../vocabulary/evidence.ts'

/** What of a report the facets count. */
export const evidenceFacetRow = z.object({
  design: z.enum(STUDY_DESIGNS),
  year: z.int(),
  findings: z.array(z.object({ comparison: z.enum(COMPARISONS) })),
})

export const evidenceFacets = (rows: readonly z.output<typeof evidenceFacetRow>[]) => ({
  design: countsOf(
    STUDY_DESIGNS,
    rows.map((r) => r.design),
  ),
  // A report counts once for each kind of comparison, however many of its findings make it.
  comparison: countsOf(
    COMPARISONS,
    rows.flatMap((r) => [...new Set(r.findings.map((f) => f.comparison))]),
  ),
  year: numberCounts(rows.map((r) => r.year)),
})
