import type { Query } from '../../src/graph/query.ts'

const ENDS_ORDERED = /\bORDER BY\b[^{}]*$/

/** Rows as text with sorted keys; sorted too where the query leaves their order open. */
export function canonicalRows({ cypher }: Query<unknown>, rows: readonly unknown[]): string[] {
  const texts = rows.map((row) => JSON.stringify(sortedKeys(row)))
  return ENDS_ORDERED.test(cypher) ? texts : texts.sort()
}

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortedKeys(inner)]))
}
