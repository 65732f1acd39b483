import type { Query } from '../../src/graph/query.ts'
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

/** Registers builders that take a list of ids: they are asked for ids of every kind at once. */
export function takingIds(...builders: ((ids: readonly string[]) => Query<unknown>)[]): NamedQuery[] {
  return builders.map((builder) => named(builder, (ids) => [ids.any]))
}
