import type { Graph } from '../graph/port.ts'
import type { Query } from '../graph/query.ts'
import type { After, PageRequest, Where } from './entity.ts'

export interface ListQueries<T, Filter> {
  readonly page: (request: PageRequest) => Query<T>
  readonly total: (where: readonly Where[]) => Query<{ total: number }>
  readonly where: (filter: Filter) => readonly Where[]
}

export interface List<T, Filter> {
  /** One item more than asked for, when there is one: that is how a page knows that another follows. */
  page(filter: Filter, after: After | null, first: number): Promise<T[]>
  count(filter: Filter): Promise<number>
}

/** A filtered, ordered list of one kind of entity. */
export function listStore<T, Filter>(graph: Graph, queries: ListQueries<T, Filter>): List<T, Filter> {
  return {
    page: (filter, after, first) =>
      graph.read(queries.page({ where: queries.where(filter), after, limit: first + 1 })),
    count: async (filter) => (await graph.read(queries.total(queries.where(filter))))[0]?.total ?? 0,
  }
}
