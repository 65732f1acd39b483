import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { GraphError } from '../errors.ts'
import type { Connection, Statement } from './connection.ts'
import { LEASE_LABEL } from './schema.ts'

const leaseRow = z.object({ owner: z.string(), expiresAt: z.number(), leftMs: z.number() })

// The first SET takes the node's lock, so that what follows reads what the other loader committed.
const TAKE = `MERGE (lease:${LEASE_LABEL} {key: 'load'})
SET lease.asked = $owner
WITH lease, coalesce(lease.expiresAt, 0) < timestamp() OR lease.owner = $owner AS free
SET lease.owner = CASE WHEN free THEN $owner ELSE lease.owner END,
  lease.expiresAt = CASE WHEN free THEN timestamp() + $ttlMs ELSE lease.expiresAt END
RETURN lease.owner AS owner, lease.expiresAt AS expiresAt, lease.expiresAt - timestamp() AS leftMs`

const RENEW = `MATCH (lease:${LEASE_LABEL} {key: 'load', owner: $owner})
SET lease.expiresAt = timestamp() + $ttlMs
RETURN lease.owner AS owner`

const RELEASE = `MATCH (lease:${LEASE_LABEL} {key: 'load', owner: $owner}) SET lease.expiresAt = 0, lease.owner = ''`

type Run = (statement: Statement) => Promise<unknown[]>

/** The right to write; every transaction of a load renews it first, so a loader that lost it writes nothing. */
export class Lease {
  readonly #connection: Connection
  readonly #owner = randomUUID()
  readonly #ttlMs: number

  constructor(connection: Connection, ttlSeconds: number) {
    this.#connection = connection
    this.#ttlMs = Math.ceil(ttlSeconds * 1_000)
  }

  /** Waits for a loader that died; one that still renews its lease keeps us out. */
  async take(): Promise<void> {
    const other = await this.#try()
    if (other.owner === this.#owner) return
    await sleep(other.leftMs + 50)
    if (await this.takeIfFree()) return
    throw new GraphError('LOAD_FAILED', 'Another process is loading into this database')
  }

  async takeIfFree(): Promise<boolean> {
    return (await this.#try()).owner === this.#owner
  }

  /** A transaction that only takes effect while the lease is ours. */
  async write<T>(what: string, work: (run: Run) => Promise<T>): Promise<T> {
    return this.#connection.write(what, async (run) => {
      const renewed = await run({ text: RENEW, params: this.#params() })
      if (renewed.length === 0) throw new GraphError('LOAD_FAILED', `${what}: another loader took over`)
      return work(run)
    })
  }

  /** Holds the lease while nothing is written. */
  async wait(ms: number): Promise<void> {
    const step = this.#ttlMs / 3
    for (let left = ms; left > 0; left -= step) {
      await sleep(Math.min(left, step))
      await this.write('Waiting for readers of the last version', async () => undefined)
    }
  }

  async release(): Promise<void> {
    await this.#connection.write('Giving the lease back', (run) =>
      run({ text: RELEASE, params: this.#params() }),
    )
  }

  #params() {
    return { owner: this.#owner, ttlMs: this.#ttlMs }
  }

  async #try(): Promise<z.infer<typeof leaseRow>> {
    const rows = await this.#connection.write('Taking the lease', (run) =>
      run({ text: TAKE, params: this.#params() }),
    )
    return leaseRow.parse(rows[0])
  }
}
