import { GraphError } from './errors.ts'
import type { Query } from './query.ts'

/** Rows as the query promises them; `BAD_ROW` names the query and the place that broke the promise. */
export function parseRows<Row>(query: Query<Row>, rows: readonly unknown[]): Row[] {
  return rows.map((row, index) => {
    const parsed = query.row.safeParse(row)
    if (parsed.success) return parsed.data
    const faults = parsed.error.issues.map(
      (issue) => `${['row', index, ...issue.path].join('.')}: ${issue.message}`,
    )
    throw new GraphError('BAD_ROW', `${query.name}: ${faults.join('; ')}`, { cause: parsed.error })
  })
}
