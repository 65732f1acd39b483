import { type Connection, pageSize } from '../graphql/connection.ts'
import type { ReachOf } from './asked.ts'
import type { Aspect, Side } from './aspect.ts'
import { type CursorScope, decodeSpot, encodeSpot } from './cursor.ts'
import { type Filter, type Matcher, matcherOf } from './filter.ts'
import { orderingOf, type Spot, type Terms } from './order.ts'

/** A list of the API: what it can be filtered and ordered by. */
export interface Listing<Row, Name extends string> {
  /** Name of the field, which its cursors carry. */
  readonly name: string
  readonly sides: readonly Side<Row>[]
  readonly terms: Terms<Row, Name>
  /** The order when none is asked for. */
  readonly usual: readonly Name[]
}

/** What a client asks of a list. */
export interface ListQuestion<Name extends string> {
  readonly filter?: Filter | null | undefined
  readonly orderBy?: readonly Name[] | null | undefined
  /** Also what is narrower than the ids in the filter; true unless said otherwise. */
  readonly includeNarrower?: boolean | null | undefined
  /** Whatever else decides which items there are, and so which cursors belong to them. */
  readonly besides?: unknown
}

export interface PageArgs {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

interface Spotted<Row> {
  readonly row: Row
  readonly spot: Spot
}

/** Everything that a question matches, in order: pages, totals and counts are cut from it. */
export interface Selection<Row> {
  readonly rows: readonly Row[]
  readonly matcher: Matcher<Row>
  page(args: PageArgs): RowPage<Row>
  /** Values of the items that meet the flat fields, each once per row: what a facet counts. */
  valuesOf<Item, V>(aspect: Aspect<Row, Item>, valuesOf: (item: Item) => readonly V[]): V[]
}

export interface RowPage<Row> {
  readonly items: readonly (Spotted<Row> & { readonly cursor: string })[]
  readonly pageInfo: Connection<never>['pageInfo']
}

/** Where the first item behind the cursor stands; rows are in order, so halving finds it. */
function firstBehind(
  placed: readonly Spotted<unknown>[],
  after: Spot,
  compare: (a: Spot, b: Spot) => number,
): number {
  let [low, high] = [0, placed.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const at = placed[middle]
    if (at && compare(at.spot, after) <= 0) low = middle + 1
    else high = middle
  }
  return low
}

/** One page of placed rows; the scope says which cursors belong to it. */
function pageOf<Row>(
  placed: readonly Spotted<Row>[],
  scope: CursorScope,
  compare: (a: Spot, b: Spot) => number,
  { first, after }: PageArgs,
): RowPage<Row> {
  const size = pageSize(first)
  const from = decodeSpot(scope, after)
  const start = from === null ? 0 : firstBehind(placed, from, compare)
  const cursorOf = encodeSpot(scope)
  const items = placed.slice(start, start + size).map((p) => ({ ...p, cursor: cursorOf(p.spot) }))
  return {
    items,
    pageInfo: {
      hasNextPage: start + size < placed.length,
      hasPreviousPage: from !== null,
      startCursor: items[0]?.cursor ?? null,
      endCursor: items.at(-1)?.cursor ?? null,
    },
  }
}

/** Filters and orders the rows of a data version. Throws `BAD_USER_INPUT` for what cannot be asked. */
export async function select<Row extends { readonly id: string }, Name extends string>(
  { name, sides, terms, usual }: Listing<Row, Name>,
  rows: readonly Row[],
  { filter, orderBy, includeNarrower, besides }: ListQuestion<Name>,
  reach: ReachOf,
): Promise<Selection<Row>> {
  const { names, spotOf, compare } = orderingOf(terms, orderBy, usual)
  const matcher = await matcherOf(sides, filter ?? {}, reach)
  const placed = rows
    .filter((row) => matcher.keeps(row))
    .map((row) => ({ row, spot: spotOf(row) }))
    .toSorted((a, b) => compare(a.spot, b.spot))
  const question = { filter: filter ?? {}, narrower: includeNarrower ?? true, besides }
  return {
    rows: placed.map((p) => p.row),
    matcher,
    page: (args) => pageOf(placed, { list: name, order: names, question }, compare, args),
    valuesOf: (aspect, valuesOf) =>
      placed.flatMap(({ row }) => [...new Set(matcher.itemsOf(aspect, row).flatMap(valuesOf))]),
  }
}
