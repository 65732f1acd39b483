import { type Connection, connectionOf, type PageArgs, pageOf, type Scope } from './connection.ts'

/** A list inside an answer: which one it is, and what tells its items apart. */
export interface NestedList<T> {
  /** Name of the field, and whatever else decides which items there are: cursors of another list are refused. */
  readonly list: string
  readonly idOf: (item: T) => string
}

/** A page with the length of its list, which is known. */
export interface NestedPage<T> extends Connection<T> {
  readonly totalCount: number
}

/**
 * A page of a list that was read whole, in its order. The place behind a cursor is that of its item; where new data
 * hold the item no more, what now stands in its place comes next.
 */
export function nestedPage<T>(
  items: readonly T[],
  args: PageArgs,
  { list, idOf }: NestedList<T>,
): NestedPage<T> {
  const scope: Scope = { list, key: 'number' }
  const page = pageOf(scope, args)
  const placed = items.map((item, i) => ({ item, place: i + 1 }))
  const at = placed.find(({ item }) => idOf(item) === page.after?.id)
  const start = at?.place ?? Math.max(0, Number(page.after?.sort ?? 1) - 1)
  const { edges, pageInfo } = connectionOf(placed.slice(start), page, ({ item, place }) => ({
    sort: place,
    id: idOf(item),
  }))
  return {
    edges: edges.map(({ cursor, node }) => ({ cursor, node: node.item })),
    nodes: edges.map(({ node }) => node.item),
    pageInfo,
    totalCount: items.length,
  }
}
