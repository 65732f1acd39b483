import { z } from 'zod'
import { countsOf, numberCounts } from '../../store/facets.ts'
import { ACCESS_ROUTES, PROCEDURE_CLASSES, PROCEDURE_INTENTS } from '../../vocabulary/procedure.ts'

/** What of a procedure the facets count. */
export const procedureFacetRow = z.object({
  class: z.enum(PROCEDURE_CLASSES),
  accessRoute: z.enum(ACCESS_ROUTES),
  intent: z.array(z.enum(PROCEDURE_INTENTS)),
  invasiveness: z.int(),
})

export const procedureFacets = (rows: readonly z.output<typeof procedureFacetRow>[]) => ({
  class: countsOf(
    PROCEDURE_CLASSES,
    rows.map((r) => r.class),
  ),
  accessRoute: countsOf(
    ACCESS_ROUTES,
    rows.map((r) => r.accessRoute),
  ),
  intent: countsOf(
    PROCEDURE_INTENTS,
    rows.flatMap((r) => [...new Set(r.intent)]),
  ),
  invasiveness: numberCounts(rows.map((r) => r.invasiveness)),
})
