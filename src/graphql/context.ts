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
  /** Says something of the answer as a whole: an entry of the list `extensions[list]`, once per key. */
  say(list: string, key: string, entry: object): void
  /** What was said, as extensions of the response. */
  said(): Record<string, object[]>
}

/** One fresh context per request. */
export function createContext(parts: RequestParts): Context {
  const stores = new Map<StoreFactory<unknown>, unknown>()
  const said = new Map<string, Map<string, object>>()
  let isPrivate = false
  return {
    ...parts,
    markPrivate() {
      isPrivate = true
    },
    isPrivate: () => isPrivate,
    say(list, key, entry) {
      said.set(list, (said.get(list) ?? new Map()).set(key, entry))
    },
    said: () => Object.fromEntries([...said].map(([list, entries]) => [list, [...entries.values()]])),
    store<S>(factory: StoreFactory<S>): S {
      if (!stores.has(factory)) stores.set(factory, factory(parts.graph))
      return stores.get(factory) as S
    },
  }
}
