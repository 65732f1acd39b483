import { setTimeout as sleep } from 'node:timers/promises'
import { checkPlan } from '../check-plan.ts'
import { GraphError } from '../errors.ts'
import type { LoadPlan } from '../load-plan.ts'
import type { Graph, GraphPort, OnProgress } from '../port.ts'
import { Connection } from './connection.ts'
import { toGraphError } from './errors.ts'
import type { Neo4jGraph } from './graph.ts'
import { Lease } from './lease.ts'
import { clearSlot, fillSlot } from './load.ts'
import type { Neo4jOptions } from './options.ts'
import { flip, type Pointer, readPointerToLoad } from './pointer.ts'
import { createSchema } from './schema.ts'
import { Serving } from './serving.ts'
import { otherSlot, type Slot } from './slots.ts'

/** Graph engine on a Neo4j server or cluster. */
export class Neo4jPort implements GraphPort {
  readonly engine = 'neo4j'
  readonly #options: Neo4jOptions
  readonly #connection: Connection
  readonly #serving: Serving
  #cleaning: Promise<void> = Promise.resolve()

  constructor(options: Neo4jOptions) {
    this.#options = options
    this.#connection = new Connection(options)
    this.#serving = new Serving(this.#connection, options)
  }

  /** Fails where the server cannot be reached, refuses us, or cleans sooner than our requests end. */
  async connect(): Promise<this> {
    try {
      await this.#serving.check()
      return this
    } catch (error) {
      await this.#connection.close()
      throw error
    }
  }

  async pin(): Promise<Graph> {
    return this.#serving.current()
  }

  async replaceAll(plan: LoadPlan, onProgress?: OnProgress): Promise<void> {
    checkPlan(plan)
    await this.#cleaning
    try {
      await createSchema(this.#connection)
      const lease = this.#lease()
      await lease.take()
      const replaced = await this.#releasing(lease, () => this.#load(lease, plan, onProgress))
      await this.#serving.recheck()
      if (replaced)
        this.#cleaning = this.#clean(await this.#serving.current()).catch((error: unknown) =>
          this.#warn(error),
        )
    } catch (error) {
      throw loadFailure(error, plan.version)
    }
  }

  /** Waits until a version that this process replaced is cleaned, for type labels carry no slot. */
  async close(): Promise<void> {
    await this.#cleaning
    this.#serving.close()
    await this.#connection.close()
  }

  /** Answers whether an older version was replaced. */
  async #load(lease: Lease, plan: LoadPlan, onProgress?: OnProgress): Promise<boolean> {
    const live = await readPointerToLoad(lease)
    const slot: Slot = live ? otherSlot(live.slot) : 'A'
    if (live) await lease.wait(graceLeft(live))
    await clearSlot(lease, slot)
    try {
      await fillSlot(lease, slot, plan, onProgress)
    } catch (error) {
      await clearSlot(lease, slot).catch((cleanError: unknown) => this.#warn(cleanError))
      throw error
    }
    const { graceSeconds = 60 } = this.#options
    await lease.write('Switching', (run) => run(flip({ slot, version: plan.version, graceSeconds })))
    return live !== undefined
  }

  /** Whoever loads in the meantime empties the slot itself. */
  async #clean({ pointer }: Neo4jGraph): Promise<void> {
    await sleep(graceLeft(pointer))
    const lease = this.#lease()
    if (!(await lease.takeIfFree())) return
    await this.#releasing(lease, async () => {
      const live = await readPointerToLoad(lease)
      if (live?.flippedAt === pointer.flippedAt) await clearSlot(lease, otherSlot(live.slot))
    })
  }

  #lease(): Lease {
    return new Lease(this.#connection, this.#options.leaseSeconds ?? 30)
  }

  async #releasing<T>(lease: Lease, work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } finally {
      await lease.release().catch((error: unknown) => this.#warn(error))
    }
  }

  #warn(error: unknown): void {
    this.#options.onWarning?.(toGraphError(error, 'Loading'))
  }
}

function graceLeft({ graceSeconds, sinceFlipMs }: Pointer): number {
  return Math.max(0, graceSeconds * 1_000 - sinceFlipMs)
}

function loadFailure(error: unknown, version: string): GraphError {
  const failure = toGraphError(error, `Loading ${version}`)
  if (failure.code === 'UNAUTHORIZED') return failure
  return new GraphError('LOAD_FAILED', failure.message, { cause: failure.cause })
}
