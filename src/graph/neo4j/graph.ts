import { GraphError } from '../errors.ts'
import { parseRows } from '../parse-rows.ts'
import { plainRows } from '../plain-rows.ts'
import type { Graph } from '../port.ts'
import type { Query } from '../query.ts'
import type { Connection } from './connection.ts'
import { toGraphError } from './errors.ts'
import type { Pointer } from './pointer.ts'
import { BASE_LABELS, renderFor } from './slots.ts'

/** One slot for as long as it holds the version that was pinned. */
export class Neo4jGraph implements Graph {
  readonly version: string
  readonly pointer: Pointer
  readonly #connection: Pick<Connection, 'read'>
  readonly #timeoutMs: number
  #safeUntil = Number.POSITIVE_INFINITY

  constructor(connection: Pick<Connection, 'read'>, pointer: Pointer, timeoutMs: number) {
    this.version = pointer.version
    this.pointer = pointer
    this.#connection = connection
    this.#timeoutMs = timeoutMs
  }

  /** After this moment (by `performance.now()`) the slot may hold something else. */
  set safeUntil(moment: number) {
    this.#safeUntil = moment
  }

  async read<Row>(query: Query<Row>, options: { timeoutMs?: number } = {}): Promise<Row[]> {
    this.#assertOpen(query)
    const rows = await this.#rows(query, options.timeoutMs ?? this.#timeoutMs)
    // A download outlives a request: what came after the moment may be of a slot that is being cleaned.
    this.#assertOpen(query)
    return parseRows(query, plainRows(rows, BASE_LABELS))
  }

  #assertOpen({ name }: Query<unknown>): void {
    if (performance.now() <= this.#safeUntil) return
    throw new GraphError('UNAVAILABLE', `${name}: version ${this.version} is closed`)
  }

  async #rows({ name, cypher, params }: Query<unknown>, timeoutMs: number): Promise<unknown[]> {
    const statement = { text: renderFor(this.pointer.slot, cypher), params }
    try {
      return (await this.#connection.read(statement, { bookmarks: this.pointer.bookmarks, timeoutMs })).rows
    } catch (error) {
      throw toGraphError(error, name)
    }
  }
}
