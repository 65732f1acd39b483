import DataLoader from 'dataloader'
import type { Graph } from '../graph/port.ts'
import type { Query } from '../graph/query.ts'
import type { Linked } from './relation.ts'

/** One batch per tick and level: what keeps a page of ten as cheap as a page of one. */
export function entityLoader<T extends { id: string }>(
  graph: Graph,
  query: (ids: readonly string[]) => Query<T>,
): DataLoader<string, T | null> {
  return new DataLoader(async (ids) => {
    const found = new Map((await graph.read(query(ids))).map((row) => [row.id, row]))
    return ids.map((id) => found.get(id) ?? null)
  })
}

/** Links of a node, empty when it has none. */
export function linkLoader<T, E>(
  graph: Graph,
  query: (ids: readonly string[]) => Query<Linked<T, E>>,
): DataLoader<string, Linked<T, E>[]> {
  return groupLoader(graph, query, (row) => row.parent)
}

/** Rows of a node, grouped by the id that `parentOf` names, in the query's order. */
export function groupLoader<Row>(
  graph: Graph,
  query: (ids: readonly string[]) => Query<Row>,
  parentOf: (row: Row) => string,
): DataLoader<string, Row[]> {
  return new DataLoader(async (ids) => {
    const groups = new Map<string, Row[]>(ids.map((id) => [id, []]))
    for (const row of await graph.read(query(ids))) groups.get(parentOf(row))?.push(row)
    return ids.map((id) => groups.get(id) ?? [])
  })
}

/** Everything of a small kind, read once. */
export function onceOf<T>(graph: Graph, query: () => Query<T>): () => Promise<readonly T[]> {
  let rows: Promise<readonly T[]> | undefined
  return () => {
    rows ??= graph.read(query())
    return rows
  }
}
