import type { FastifyBaseLogger } from 'fastify'
import type { Graph } from '../graph/port.ts'

/** What the edge knows of a request. */
export interface RequestParts {
  readonly graph: Graph
  readonly requestId: string
  readonly log: FastifyBaseLogger
}

/** Makes the reads of one feature over one data version. */
export type StoreFactory<S> = (graph: Graph) => S

/** What resolvers share during one request. A plain object: Apollo copies it field by field. */
export interface Context extends RequestParts {
  /** The feature's reads for this request, made on first use: batches and caches are never shared. */
  store<S>(factory: StoreFactory<S>): S
  /**
   * From now on the answer is about a person: no cache takes it, and no log says what was asked. Fields with
   * `@private` do this by themselves before they are executed; it cannot be taken back.
   */
  markPrivate(): void
  isPrivate(): boolean
}

/** One fresh context per request. */
export function createContext(parts: RequestParts): Context {
  const stores = new Map<StoreFactory<unknown>, unknown>()
  let isPrivate = false
  return {
    ...parts,
    markPrivate() {
      isPrivate = true
    },
    isPrivate: () => isPrivate,
    store<S>(factory: StoreFactory<S>): S {
      if (!stores.has(factory)) stores.set(factory, factory(parts.graph))
      return stores.get(factory) as S
    },
  }
}
