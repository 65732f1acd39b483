import type { Properties, PropertyValue } from '../../graph/load-plan.ts'
import { literal, name } from './literal.ts'

type Scalar = string | number | boolean
type Row = Properties

const scalars = (values: readonly (Scalar | undefined)[]): string =>
  `[${values.map((value) => (value === undefined ? 'null' : literal(value))).join(',')}]`

/** A scalar of each row; null where the row has none. */
const scalarColumn = (values: readonly (Scalar | undefined)[]): string => `${scalars(values)}[i]`

/** The lists of all rows end to end, and where that of each row begins and ends. */
function listColumn(values: readonly (readonly Scalar[] | undefined)[]): string {
  const items: Scalar[] = []
  const starts: (number | undefined)[] = []
  const ends: (number | undefined)[] = []
  for (const value of values) {
    starts.push(value && items.length)
    items.push(...(value ?? []))
    ends.push(value && items.length)
  }
  const start = `${scalars(starts)}[i]`
  const slice = `${scalars(items)}[${start}..${scalars(ends)}[i]]`
  // Engines differ over a slice from null to null, so it is not asked for.
  return values.includes(undefined) ? `CASE WHEN ${start} IS NULL THEN null ELSE ${slice} END` : slice
}

const isList = (value: PropertyValue | undefined): value is readonly string[] | readonly number[] =>
  Array.isArray(value)

function column(key: string, rows: readonly Row[]): string {
  const values = rows.map((row) => row[key])
  const lists = values.filter(isList).length
  if (lists === 0) return scalarColumn(values.map((value) => (isList(value) ? undefined : value)))
  if (lists < values.filter((value) => value !== undefined).length)
    throw new TypeError(`"${key}" is a list in some records and none in others`)
  return listColumn(values.map((value) => (isList(value) ? value : undefined)))
}

/**
 * The properties of row `i`, each taken from a list of that property over all rows. Neo4j makes one parameter of a
 * list of plain values; of a map for each row it would plan every entry, a hundred times slower.
 */
export function columns(rows: readonly Row[]): string {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort()
  return `{${keys.map((key) => `${name(key)}:${column(key, rows)}`).join(',')}}`
}

/** A list of one text per row, taken at row `i`. */
export const textColumn = (texts: readonly string[]): string => scalarColumn(texts)
