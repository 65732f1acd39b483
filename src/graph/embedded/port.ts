import type { GrafeoDB } from '@grafeo-db/js'
import { checkPlan } from '../check-plan.ts'
import { GraphError } from '../errors.ts'
import type { LoadPlan } from '../load-plan.ts'
import type { Graph, GraphPort } from '../port.ts'
import { toGraphError } from './errors.ts'
import { EmbeddedGraph } from './graph.ts'
import { takeLease } from './lease.ts'
import { buildDatabase } from './load.ts'
import { readPointer } from './pointer.ts'
import { openVersion, storeVersion } from './slots.ts'

export interface EmbeddedOptions {
  /** Where versions are kept; in memory only when left out. */
  readonly dataDir?: string
  /** For tests: rows of a query without ORDER BY come in random order. */
  readonly shuffleUnordered?: boolean
  /** How long a replaced version keeps answering those who pinned it. */
  readonly graceMs?: number
  /** For reads that name no timeout of their own. */
  readonly readTimeoutMs?: number
  /** Told when a newer version cannot be opened and the older one keeps serving. */
  readonly onWarning?: (error: GraphError) => void
}

const POINTER_CHECK_MS = 1_000

/** Graph engine inside this process. */
export class EmbeddedPort implements GraphPort {
  readonly engine = 'embedded'
  readonly #options: EmbeddedOptions
  readonly #retiring = new Map<EmbeddedGraph, NodeJS.Timeout>()
  #current: EmbeddedGraph | undefined
  #file: string | undefined
  #checkedAt = Number.NEGATIVE_INFINITY
  #checking: Promise<void> | undefined
  #loading = false

  constructor(options: EmbeddedOptions = {}) {
    this.#options = options
  }

  async pin(): Promise<Graph> {
    if (this.#isCheckDue()) await this.#check()
    if (!this.#current) throw new GraphError('NO_DATA', 'No data was loaded yet')
    return this.#current
  }

  async replaceAll(plan: LoadPlan, onProgress?: (done: number, total: number) => void): Promise<void> {
    checkPlan(plan)
    if (this.#loading) throw new GraphError('LOAD_FAILED', 'Another load is running in this process')
    this.#loading = true
    try {
      // A check that started earlier must not put an older version over the one loaded here.
      await this.#checking?.catch(() => undefined)
      await this.#load(plan, onProgress)
    } catch (error) {
      const { message, cause } = toGraphError(error, `Loading ${plan.version}`)
      throw new GraphError('LOAD_FAILED', message, { cause })
    } finally {
      this.#loading = false
    }
  }

  async close(): Promise<void> {
    for (const [graph, timer] of this.#retiring) {
      clearTimeout(timer)
      graph.retire()
    }
    this.#retiring.clear()
    this.#current?.retire()
    this.#current = undefined
  }

  async #load(plan: LoadPlan, onProgress?: (done: number, total: number) => void): Promise<void> {
    const { dataDir } = this.#options
    const lease = dataDir === undefined ? undefined : await takeLease(dataDir)
    try {
      const db = await buildDatabase(
        plan,
        { shuffleUnordered: this.#options.shuffleUnordered ?? false },
        onProgress,
      )
      const stored = dataDir === undefined ? undefined : await this.#store(dataDir, db, plan.version)
      this.#serve(plan.version, db, stored)
    } finally {
      lease?.release()
    }
  }

  async #store(dataDir: string, db: GrafeoDB, version: string): Promise<string> {
    const previous = await readPointer(dataDir).catch(() => undefined)
    return (await storeVersion(dataDir, db, version, previous)).file
  }

  #serve(version: string, db: GrafeoDB, file: string | undefined): void {
    const old = this.#current
    this.#current = new EmbeddedGraph(version, db, this.#options.readTimeoutMs ?? 15_000)
    this.#file = file
    if (!old) return
    const retire = () => {
      this.#retiring.delete(old)
      old.retire()
    }
    this.#retiring.set(old, setTimeout(retire, this.#options.graceMs ?? 60_000).unref())
  }

  /** Another process may have loaded into the same directory. */
  #isCheckDue(): boolean {
    if (this.#options.dataDir === undefined || this.#loading) return false
    return !this.#current || performance.now() - this.#checkedAt > POINTER_CHECK_MS
  }

  async #check(): Promise<void> {
    this.#checking ??= this.#openNewest().finally(() => {
      this.#checkedAt = performance.now()
      this.#checking = undefined
    })
    await this.#checking.catch((error: unknown) => {
      const failure = toGraphError(error, 'Opening the stored version')
      if (!this.#current) throw failure
      this.#options.onWarning?.(failure)
    })
  }

  async #openNewest(): Promise<void> {
    const dataDir = this.#options.dataDir
    const pointer = dataDir === undefined ? undefined : await readPointer(dataDir)
    if (dataDir === undefined || !pointer || pointer.file === this.#file) return
    const db = await openVersion(dataDir, pointer, this.#options.shuffleUnordered ?? false)
    this.#serve(pointer.version, db, pointer.file)
  }
}
