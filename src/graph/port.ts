import type { LoadPlan } from './load-plan.ts'
import type { Query } from './query.ts'

/** One data version. Every read of one GraphQL request goes through the same `Graph`. */
export interface Graph {
  /** Data version of everything this handle reads, for example `2026.11-3f9a2c1b`. */
  readonly version: string
  /** Runs one read and parses every row. Throws a `GraphError`. */
  read<Row>(query: Query<Row>, options?: { timeoutMs?: number }): Promise<Row[]>
}

/** Told after each batch of a load; throwing from it gives the load up. */
export type OnProgress = (done: number, total: number) => void

/** All that the rest of the program knows of a graph engine. */
export interface GraphPort {
  readonly engine: 'embedded' | 'neo4j'
  /** The data version that serves now. Throws `NO_DATA` when nothing was loaded yet. */
  pin(): Promise<Graph>
  /** Replaces the whole graph at once: readers see the old data or the new, never a mix. */
  replaceAll(plan: LoadPlan, onProgress?: OnProgress): Promise<void>
  close(): Promise<void>
}
