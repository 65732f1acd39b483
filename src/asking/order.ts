import { badUserInput } from '../graphql/errors.ts'
import { compareText } from '../store/compare.ts'

export type Key = string | number | null

/** One way to sort rows; rows without a value stand last in either direction. */
export interface Term<Row> {
  readonly keyOf: (row: Row) => Key
  readonly descending: boolean
}

/** How each value of an order enumeration sorts. */
export type Terms<Row, Name extends string> = Readonly<Record<Name, Term<Row>>>

export const ascending = <Row>(keyOf: (row: Row) => Key): Term<Row> => ({ keyOf, descending: false })
export const descending = <Row>(keyOf: (row: Row) => Key): Term<Row> => ({ keyOf, descending: true })

/** Place of an item in an order: its keys, then its id. */
export interface Spot {
  readonly keys: readonly Key[]
  readonly id: string
}

/** An order that was asked for. */
export interface Ordering<Row> {
  readonly names: readonly string[]
  spotOf(row: Row): Spot
  compare(a: Spot, b: Spot): number
}

function compareKeys(a: Key, b: Key, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  const rising = typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b))
  return descending ? -rising : rising
}

/** `NAME_ASC` and `NAME_DESC` sort by the same thing: the second would never count. */
function checkDifferent(names: readonly string[]): void {
  const subjects = names.map((name) => name.replace(/_(ASC|DESC)$/, ''))
  const repeated = names.find((_, i) => subjects.indexOf(subjects[i] ?? '') < i)
  if (repeated)
    throw badUserInput('orderBy', names, `name each subject once; ${repeated} comes too late to count`)
}

/** The order of the names given, else of the usual ones; ids break ties. */
export function orderingOf<Row extends { readonly id: string }, Name extends string>(
  terms: Terms<Row, Name>,
  asked: readonly Name[] | null | undefined,
  usual: readonly Name[],
): Ordering<Row> {
  const names = asked && asked.length > 0 ? asked : usual
  checkDifferent(names)
  const used = names.map((name) => terms[name])
  return {
    names,
    spotOf: (row) => ({ keys: used.map((term) => term.keyOf(row)), id: row.id }),
    compare: (a, b) => {
      for (const [i, term] of used.entries()) {
        const order = compareKeys(a.keys[i] ?? null, b.keys[i] ?? null, term.descending)
        if (order !== 0) return order
      }
      return compareText(a.id, b.id)
    },
  }
}
