import { GraphError } from '../errors.ts'
import { parseRows } from '../parse-rows.ts'
import { plainRows } from '../plain-rows.ts'
import type { Graph } from '../port.ts'
import type { Query } from '../query.ts'
import { withTimeout } from '../with-timeout.ts'
import { toGraphError } from './errors.ts'
import type { GrafeoDB } from './grafeo.ts'
import { BASE_LABEL } from './schema.ts'

const BASE_LABELS: ReadonlySet<string> = new Set([BASE_LABEL])

/** One open database. Retired once nobody can have it pinned any more. */
export class EmbeddedGraph implements Graph {
  readonly version: string
  readonly #timeoutMs: number
  #db: GrafeoDB | undefined
  #running = 0
  #retired = false

  constructor(version: string, db: GrafeoDB, timeoutMs: number) {
    this.version = version
    this.#db = db
    this.#timeoutMs = timeoutMs
  }

  async read<Row>(query: Query<Row>, options: { timeoutMs?: number } = {}): Promise<Row[]> {
    const rows = await withTimeout(this.#run(query), options.timeoutMs ?? this.#timeoutMs, query.name)
    return parseRows(query, plainRows(rows, BASE_LABELS))
  }

  /** Gives the memory back, after the last running read. */
  retire(): void {
    this.#retired = true
    if (this.#running > 0 || !this.#db) return
    this.#db.close()
    this.#db = undefined
  }

  async #run(query: Query<unknown>): Promise<unknown[]> {
    if (this.#retired || !this.#db)
      throw new GraphError('UNAVAILABLE', `${query.name}: version ${this.version} is closed`)
    this.#running += 1
    try {
      return (await this.#db.executeCypher(query.cypher, query.params)).toArray()
    } catch (error) {
      throw toGraphError(error, query.name)
    } finally {
      this.#running -= 1
      if (this.#retired) this.retire()
    }
  }
}
