import { GraphError } from '../errors.ts'
import type { Connection } from './connection.ts'
import { toGraphError } from './errors.ts'
import { Neo4jGraph } from './graph.ts'
import type { Neo4jOptions } from './options.ts'
import { type Pointer, readPointer } from './pointer.ts'

/** The version that serves now. The pointer is watched, so that pinning costs no network turn. */
export class Serving {
  readonly #connection: Connection
  readonly #options: Neo4jOptions
  readonly #checkMs: number
  readonly #staleMs: number
  #current: Neo4jGraph | undefined
  #checkedAt = Number.NEGATIVE_INFINITY
  #checking: Promise<void> | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(connection: Connection, options: Neo4jOptions) {
    this.#connection = connection
    this.#options = options
    this.#checkMs = options.pointerCheckMs ?? 500
    this.#staleMs = 4 * this.#checkMs
  }

  async current(): Promise<Neo4jGraph> {
    this.#timer ??= setInterval(() => void this.#checkQuietly(), this.#checkMs).unref()
    // A watch that fell silent must not let anyone pin a slot that was refilled meanwhile.
    if (!this.#current || performance.now() - this.#checkedAt > this.#staleMs) await this.check()
    if (!this.#current) throw new GraphError('NO_DATA', 'No data was loaded yet')
    return this.#current
  }

  /** Reads the pointer now. */
  async check(): Promise<void> {
    this.#checking ??= this.#readPointer().finally(() => {
      this.#checking = undefined
    })
    await this.#checking
  }

  /** Reads the pointer again, not satisfied with a reading that began before this call. */
  async recheck(): Promise<void> {
    await this.#checking?.catch(() => undefined)
    await this.check()
  }

  close(): void {
    clearInterval(this.#timer)
    this.#current = undefined
  }

  async #checkQuietly(): Promise<void> {
    await this.check().catch((error: unknown) =>
      this.#options.onWarning?.(toGraphError(error, 'Watching the pointer')),
    )
  }

  async #readPointer(): Promise<void> {
    const startedAt = performance.now()
    try {
      const pointer = await readPointer(this.#connection, this.#seen())
      this.#checkedAt = startedAt
      if (pointer) this.#adopt(pointer, startedAt)
    } catch (error) {
      throw toGraphError(error, 'Reading the pointer')
    }
  }

  #seen(): string[] {
    return [...(this.#current?.pointer.bookmarks ?? []), ...this.#connection.written]
  }

  #adopt(pointer: Pointer, startedAt: number): void {
    const old = this.#current
    const graceMs = pointer.graceSeconds * 1_000
    if (!old || old.pointer.flippedAt !== pointer.flippedAt) {
      assertGrace(pointer, (this.#options.requestLimitMs ?? 30_000) + this.#staleMs)
      this.#current = new Neo4jGraph(this.#connection, pointer, this.#options.readTimeoutMs ?? 15_000)
      if (old) old.safeUntil = startedAt + graceMs - pointer.sinceFlipMs
    }
    if (this.#current) this.#current.safeUntil = startedAt + graceMs
  }
}

function assertGrace(pointer: Pointer, neededMs: number): void {
  if (pointer.graceSeconds * 1_000 >= neededMs) return
  const limits = `Requests may need replaced data for ${neededMs} ms, but it is cleaned after ${pointer.graceSeconds} s`
  throw new GraphError('UNAVAILABLE', `${limits}: shorten the request limit, or load with a longer grace`)
}
