import { z } from 'zod'
import { countsOf } from '../../store/facets.ts'
import { CONDITION_FAMILIES } from '../../vocabulary/condition.ts'

/** What of a condition the facets count. */
export const conditionFacetRow = z.object({ family: z.enum(CONDITION_FAMILIES) })

export const conditionFacets = (rows: readonly z.output<typeof conditionFacetRow>[]) => ({
  family: countsOf(
    CONDITION_FAMILIES,
    rows.map((r) => r.family),
  ),
})
