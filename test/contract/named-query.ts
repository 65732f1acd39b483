import type { Query } from '../../src/graph/query.ts'
import type { PageRequest, Where } from '../../src/store/entity.ts'
import type { SampleIds } from './sample-ids.ts'

/** A query builder of the program with arguments for a given graph. */
export interface NamedQuery {
  /** The exported function, by which the registry is held against the features' modules. */
  readonly builder: unknown
  make(ids: SampleIds): Query<unknown>
}

/** Registers a builder; several entries for one builder try it with different arguments. */
export function named<Args extends unknown[]>(
  builder: (...args: Args) => Query<unknown>,
  args: (ids: SampleIds) => [...Args],
): NamedQuery {
  return { builder, make: (ids) => builder(...args(ids)) }
}

type ByIds = (ids: readonly string[]) => Query<unknown>

/** Registers builders that take a list of ids: they are asked for ids of every kind at once. */
export function takingIds(...builders: ByIds[]): NamedQuery[] {
  return builders.map((builder) => named(builder, (ids) => [ids.any]))
}

/** Registers a page and its total under each of some filters, from the start and from behind `middle`. */
export function listing(
  page: (request: PageRequest) => Query<unknown>,
  total: (where: readonly Where[]) => Query<unknown>,
  filters: (ids: SampleIds) => readonly Where[][],
  middle: string | number = 'm',
): NamedQuery[] {
  const places = filters(NO_IDS).map((_, at) => at)
  const where = (ids: SampleIds, at: number) => filters(ids)[at] ?? []
  return places.flatMap((at) => [
    ...[null, { sort: middle, id: '' }].map((after) =>
      named(page, (ids) => [{ where: where(ids, at), after, limit: 5 }]),
    ),
    named(total, (ids) => [where(ids, at)]),
  ])
}

const NO_IDS: SampleIds = { any: [], of: () => [], one: () => '' }
