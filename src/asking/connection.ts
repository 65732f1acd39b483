import type { Connection } from '../graphql/connection.ts'
import { found } from '../graphql/found.ts'
import type { PageArgs, Selection } from './listing.ts'

/** An item of a page, with the narrower things by which it matched. */
export interface AskedEdge<T> {
  readonly cursor: string
  readonly node: T
  /** Ids; empty when the item matched by what was asked for. */
  readonly matchedThrough: readonly string[]
}

/** A page of a selection; facets are counted by a resolver of their own, when asked for. */
export interface AskedConnection<T, Facets> extends Pick<Connection<T>, 'nodes' | 'pageInfo'> {
  readonly edges: AskedEdge<T>[]
  readonly totalCount: number
  readonly facets: () => Facets
}

interface Presented<Row, T, Facets> {
  /** Reads the items of the page, in one batch. */
  readonly load: (row: Row) => Promise<T | null>
  readonly facets: (selection: Selection<Row>) => Facets
}

/** The page that the arguments ask for, its items read by id. */
export async function askedConnection<Row extends { readonly id: string }, T, Facets>(
  selection: Selection<Row>,
  args: PageArgs,
  { load, facets }: Presented<Row, T, Facets>,
): Promise<AskedConnection<T, Facets>> {
  const { items, pageInfo } = selection.page(args)
  const edges = await Promise.all(
    items.map(async ({ row, cursor }) => ({
      cursor,
      node: found(await load(row), row.id),
      matchedThrough: selection.matcher.through(row),
    })),
  )
  return {
    edges,
    nodes: edges.map((e) => e.node),
    pageInfo,
    totalCount: selection.rows.length,
    facets: () => facets(selection),
  }
}
