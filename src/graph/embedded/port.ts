import { checkPlan } from '../check-plan.ts'
import { GraphError } from '../errors.ts'
import type { LoadPlan } from '../load-plan.ts'
import type { Graph, GraphPort, OnProgress } from '../port.ts'
import { toGraphError } from './errors.ts'
import type { GrafeoDB } from './grafeo.ts'
import { takeLease } from './lease.ts'
import { buildDatabase } from './load.ts'
import type { EmbeddedOptions } from './options.ts'
import { readPointer } from './pointer.ts'
import { Serving } from './serving.ts'
import { storeVersion } from './slots.ts'

/** Graph engine inside this process. */
export class EmbeddedPort implements GraphPort {
  readonly engine = 'embedded'
  readonly #options: EmbeddedOptions
  readonly #serving: Serving
  #loading = false

  constructor(options: EmbeddedOptions = {}) {
    this.#options = options
    this.#serving = new Serving(options)
  }

  async pin(): Promise<Graph> {
    return this.#serving.current()
  }

  async replaceAll(plan: LoadPlan, onProgress?: OnProgress): Promise<void> {
    checkPlan(plan)
    if (this.#loading) throw new GraphError('LOAD_FAILED', 'Another load is running in this process')
    this.#loading = true
    try {
      await this.#load(plan, onProgress)
    } catch (error) {
      const { message, cause } = toGraphError(error, `Loading ${plan.version}`)
      throw new GraphError('LOAD_FAILED', message, { cause })
    } finally {
      this.#loading = false
    }
  }

  async close(): Promise<void> {
    this.#serving.close()
  }

  async #load(plan: LoadPlan, onProgress?: OnProgress): Promise<void> {
    const { dataDir, shuffleUnordered = false } = this.#options
    const lease = dataDir === undefined ? undefined : await takeLease(dataDir)
    try {
      const db = await buildDatabase(plan, { shuffleUnordered }, onProgress)
      const file = dataDir === undefined ? undefined : await store(dataDir, db, plan.version)
      await this.#serving.settled()
      this.#serving.serve(plan.version, db, file)
    } finally {
      lease?.release()
    }
  }
}

async function store(dataDir: string, db: GrafeoDB, version: string): Promise<string> {
  // A pointer that cannot be read must not stop the load that mends it.
  const previous = await readPointer(dataDir).catch(() => undefined)
  return (await storeVersion(dataDir, db, version, previous)).file
}
