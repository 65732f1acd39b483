import { GraphError } from '../errors.ts'
import { toGraphError } from './errors.ts'
import type { GrafeoDB } from './grafeo.ts'
import { EmbeddedGraph } from './graph.ts'
import type { EmbeddedOptions } from './options.ts'
import { readPointer } from './pointer.ts'
import { openVersion } from './slots.ts'

const POINTER_CHECK_MS = 1_000

/** The version that serves now, and those that still answer whoever pinned them. */
export class Serving {
  readonly #options: EmbeddedOptions
  readonly #retiring = new Map<EmbeddedGraph, NodeJS.Timeout>()
  #current: EmbeddedGraph | undefined
  #file: string | undefined
  #checkedAt = Number.NEGATIVE_INFINITY
  #checking: Promise<void> | undefined

  constructor(options: EmbeddedOptions) {
    this.#options = options
  }

  async current(): Promise<EmbeddedGraph> {
    if (this.#isCheckDue()) await this.#check()
    if (!this.#current) throw new GraphError('NO_DATA', 'No data was loaded yet')
    return this.#current
  }

  serve(version: string, db: GrafeoDB, file: string | undefined): void {
    const old = this.#current
    this.#current = new EmbeddedGraph(version, db, this.#options.readTimeoutMs ?? 15_000)
    this.#file = file
    this.#checkedAt = performance.now()
    if (old) this.#retireLater(old)
  }

  /** Resolves when no check is running that could still serve an older version. */
  async settled(): Promise<void> {
    await this.#checking?.catch(() => undefined)
  }

  close(): void {
    for (const [graph, timer] of this.#retiring) {
      clearTimeout(timer)
      graph.retire()
    }
    this.#retiring.clear()
    this.#current?.retire()
    this.#current = undefined
  }

  #retireLater(old: EmbeddedGraph): void {
    const retire = () => {
      this.#retiring.delete(old)
      old.retire()
    }
    this.#retiring.set(old, setTimeout(retire, (this.#options.graceSeconds ?? 60) * 1_000).unref())
  }

  /** Another process may have loaded into the same directory. */
  #isCheckDue(): boolean {
    if (this.#options.dataDir === undefined) return false
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
    const { dataDir, shuffleUnordered = false } = this.#options
    const pointer = dataDir === undefined ? undefined : await readPointer(dataDir)
    if (dataDir === undefined || !pointer || pointer.file === this.#file) return
    this.serve(pointer.version, await openVersion(dataDir, pointer, shuffleUnordered), pointer.file)
  }
}
