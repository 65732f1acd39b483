import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import { withTimeout } from '../with-timeout.ts'
import { toGraphError } from './errors.ts'
import type { Neo4jOptions } from './options.ts'
import { type Attempt, retryBeforeFirstRow } from './retry.ts'
import { toParams } from './values.ts'

/** The server ends a query late, and a lost network never does; the caller is freed at the latest this much later. */
const NETWORK_SLACK_MS = 3_000

export interface Statement {
  readonly text: string
  readonly params: Readonly<Record<string, unknown>>
}

export interface ReadOptions {
  readonly bookmarks: readonly string[]
  readonly timeoutMs: number
}

/** A driver and the one database it is used for. Answers plain rows. */
export class Connection {
  readonly #driver: Driver
  readonly #database: string
  #written: readonly string[] = []

  constructor(options: Neo4jOptions) {
    const { uri, user, password, database = 'neo4j', maxConnections = 50 } = options
    const auth = user === undefined ? undefined : neo4j.auth.basic(user, password ?? '')
    this.#database = database
    this.#driver = neo4j.driver(uri, auth, {
      disableLosslessIntegers: true,
      fetchSize: -1,
      maxConnectionPoolSize: maxConnections,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 10_000,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
    })
  }

  /** Bookmarks of what this process wrote last. */
  get written(): readonly string[] {
    return this.#written
  }

  /** One auto-commit read: a single network turn. */
  async read(statement: Statement, options: ReadOptions): Promise<{ rows: unknown[]; bookmarks: string[] }> {
    const params = toParams(statement.params)
    const answer = retryBeforeFirstRow(() => this.#attempt({ ...statement, params }, options))
    return withTimeout(answer, options.timeoutMs + NETWORK_SLACK_MS, 'An answer from the server')
  }

  /** One transaction of several statements, repeated by the driver where that helps. */
  async write<T>(
    what: string,
    work: (run: (statement: Statement) => Promise<unknown[]>) => Promise<T>,
  ): Promise<T> {
    const session = this.#session('WRITE', this.#written)
    try {
      const answer = await session.executeWrite((transaction) =>
        work((statement) => rowsOf(transaction, statement)),
      )
      this.#written = session.lastBookmarks()
      return answer
    } catch (error) {
      throw toGraphError(error, what)
    } finally {
      await session.close()
    }
  }

  /** A statement that must not share a transaction, such as one on the schema. */
  async alter(text: string): Promise<void> {
    const session = this.#session('WRITE', [])
    try {
      await session.run(text)
    } catch (error) {
      throw toGraphError(error, 'Preparing the schema')
    } finally {
      await session.close()
    }
  }

  async close(): Promise<void> {
    await this.#driver.close()
  }

  #attempt({ text, params }: Statement, { bookmarks, timeoutMs }: ReadOptions) {
    const session = this.#session('READ', bookmarks)
    const result = session.run(text, params, { timeout: timeoutMs })
    return attempt(session, result.keys(), async () => {
      const rows = (await result).records.map((record) => record.toObject())
      return { rows, bookmarks: session.lastBookmarks() }
    })
  }

  #session(defaultAccessMode: 'READ' | 'WRITE', bookmarks: readonly string[]): Session {
    return this.#driver.session({ database: this.#database, defaultAccessMode, bookmarks: [...bookmarks] })
  }
}

/** The session is given back whichever way the attempt ends. */
function attempt<T>(session: Session, started: Promise<unknown>, rows: () => Promise<T>): Attempt<T> {
  const giveBack = async (error: unknown) => {
    await session.close()
    throw error
  }
  const finish = async () => {
    const answer = await rows()
    await session.close()
    return answer
  }
  return { started: started.catch(giveBack), rows: () => finish().catch(giveBack) }
}

async function rowsOf(transaction: ManagedTransaction, { text, params }: Statement): Promise<unknown[]> {
  const result = await transaction.run(text, toParams(params))
  return result.records.map((record) => record.toObject())
}
