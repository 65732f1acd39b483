import type { Asked, Field, ReachOf, Test } from './asked.ts'

/** The fields of a clause with what they ask for. */
export type Values = Readonly<Record<string, unknown>>

/** Where a clause stands, for errors, and how its ids are read. */
export interface Place {
  readonly argument: string
  readonly reach: ReachOf
}

/** Everything that one clause asks of one aspect. */
export interface AspectTest<Row> {
  holds(row: Row): boolean
  /** Narrower things by which the row holds; empty when it holds by what was asked for. */
  via(row: Row): readonly string[]
  /** True when the item at this place of the row's items meets every field. */
  fits(row: Row, place: number): boolean
}

/** One side of a row, as far as a filter needs it. */
export interface Side<Row> {
  readonly names: readonly string[]
  testOf(clause: Values, place: Place): Promise<AspectTest<Row>>
}

/**
 * One side of a row: the row itself, or the results, pathways or structures behind it. Fields of one aspect hold
 * together for one and the same item.
 */
export interface Aspect<Row, Item> extends Side<Row> {
  itemsOf(row: Row): readonly Item[]
}

/** How each field of a clause `C` is read. */
export type Fields<Item, C> = { readonly [K in keyof C]-?: Field<Item, NonNullable<C[K]>> }

/** To a client, `null` and absent both mean "not asked". */
export const isGiven = (value: unknown): boolean => value !== null && value !== undefined

type AnyField<Item> = (asked: Asked<unknown>) => Test<Item> | Promise<Test<Item>>

/** An aspect from the items of a row and how each field reads them. */
export const aspect = <Row, Item, C>(
  itemsOf: (row: Row) => readonly Item[],
  fields: Fields<Item, C>,
): Aspect<Row, Item> => {
  const known = Object.entries(fields) as unknown as readonly (readonly [string, AnyField<Item>])[]
  return {
    names: known.map(([name]) => name),
    itemsOf,
    testOf: async (clause, { argument, reach }) => {
      const given = known.filter(([name]) => isGiven(clause[name]))
      const tests = await Promise.all(
        given.map(([name, field]) => field({ value: clause[name], argument: `${argument}.${name}`, reach })),
      )
      return aspectTest(itemsOf, tests)
    },
  }
}

function aspectTest<Row, Item>(
  itemsOf: (row: Row) => readonly Item[],
  tests: readonly Test<Item>[],
): AspectTest<Row> {
  const meets = (item: Item) => tests.every((test) => test.holds(item))
  return {
    holds: (row) => tests.length === 0 || itemsOf(row).some(meets),
    via: (row) => throughOf(itemsOf(row).filter(meets), tests),
    fits: (row, place) =>
      itemsOf(row)
        .slice(place, place + 1)
        .every(meets),
  }
}

/** An item that is met by the very thing asked for speaks for the whole row. */
function throughOf<Item>(items: readonly Item[], tests: readonly Test<Item>[]): string[] {
  return tests.flatMap((test) => {
    if (!test.via) return []
    const through = items.map((item) => test.via?.(item) ?? [])
    return through.some((ids) => ids.length === 0) ? [] : [...new Set(through.flat())]
  })
}
