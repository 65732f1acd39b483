import { z } from 'zod'
import type { After } from '../store/entity.ts'
import type { List } from '../store/list.ts'
import { badUserInput } from './errors.ts'

const DEFAULT_PAGE = 25
const MAX_PAGE = 100

export interface PageArgs {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

/** Page size within bounds; a clear error otherwise. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE
  if (size >= 1 && size <= MAX_PAGE) return size
  throw badUserInput('first', size, `write a whole number from 1 to ${MAX_PAGE}`)
}

/** The list that a cursor belongs to: its name, with whatever else its order depends on. */
export interface Scope {
  readonly list: string
  /** Type of the key that the list is sorted by. */
  readonly key: 'string' | 'number'
}

/** The part of a list that was asked for. */
export interface Page {
  readonly scope: Scope
  readonly size: number
  readonly after: After | null
}

const cursorShape = z.tuple([z.string(), z.union([z.string(), z.number()]), z.string()])

/** Opaque, but only the list and the sort keys of the item: it survives a restart and needs no server state. */
export function encodeCursor({ list }: Scope, { sort, id }: After): string {
  return Buffer.from(JSON.stringify([list, sort, id])).toString('base64url')
}

/** A place in another list means nothing here: taking it would silently answer with the wrong page. */
export function decodeCursor(scope: Scope, after: string | null | undefined): After | null {
  if (after === null || after === undefined) return null
  const [list, sort, id] = parseCursor(after)
  if (list === scope.list && typeof sort === scope.key) return { sort, id }
  throw badUserInput('after', after, OTHER_LIST)
}

function parseCursor(after: string): z.output<typeof cursorShape> {
  const parsed = cursorShape.safeParse(readCursor(after))
  if (parsed.success) return parsed.data
  throw badUserInput('after', after, misread(after))
}

/** What the server once wrote into a cursor; null for what never was one. */
export function readCursor(after: string): unknown {
  try {
    return JSON.parse(Buffer.from(after, 'base64url').toString())
  } catch {
    return null
  }
}

export const OTHER_LIST = 'this is a cursor of another list; write one that this very list gave'

/** Lists have cursors of different shapes: one that reads as JSON is another list's. */
export const misread = (after: string): string =>
  Array.isArray(readCursor(after))
    ? OTHER_LIST
    : 'write the endCursor or the cursor of an item, as you received it'

/** The page that the arguments ask for, checked. */
export function pageOf(scope: Scope, { first, after }: PageArgs): Page {
  return { scope, size: pageSize(first), after: decodeCursor(scope, after) }
}

export interface Connection<T> {
  readonly edges: { readonly cursor: string; readonly node: T }[]
  readonly nodes: T[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

/** A page from items of which the last may be one too many. */
export function connectionOf<T>(
  items: readonly T[],
  { scope, size, after }: Page,
  keyOf: (item: T) => After,
): Connection<T> {
  const edges = items.slice(0, size).map((node) => ({ node, cursor: encodeCursor(scope, keyOf(node)) }))
  return {
    edges,
    nodes: edges.map((e) => e.node),
    pageInfo: {
      hasNextPage: items.length > size,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

/** A page of a stored list: the default resolver calls `totalCount` only when it is asked for. */
export interface ListConnection<T> extends Connection<T> {
  readonly totalCount: () => Promise<number>
}

/** A list's scope with the sort key of its items. */
export interface Order<T> extends Scope {
  readonly sortOf: (item: T) => string | number
}

/** A connection over a stored list; the total is counted only when it is asked for. */
export async function listConnection<T extends { id: string }, Filter>(
  list: List<T, Filter>,
  filter: Filter,
  args: PageArgs,
  order: Order<T>,
): Promise<ListConnection<T>> {
  const page = pageOf(order, args)
  const items = await list.page(filter, page.after, page.size)
  const connection = connectionOf(items, page, (item) => ({ sort: order.sortOf(item), id: item.id }))
  return { ...connection, totalCount: () => list.count(filter) }
}
