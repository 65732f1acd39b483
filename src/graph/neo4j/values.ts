import neo4j from 'neo4j-driver'
import type { Value } from '../query.ts'

/** The driver sends every plain number as a float; whole numbers must arrive as integers. */
export function toParams(params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, toParam(value as Value)]))
}

function toParam(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toParam)
  return value === null || typeof value !== 'object' ? value : toParams(value)
}
