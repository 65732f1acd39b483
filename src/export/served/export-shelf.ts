import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Graph, GraphPort } from '../../graph/port.ts'
import { storedContents } from '../../seed/load/stored.ts'
import { buildExport, type ExportFiles } from './build-export.ts'
import type { ServedFile } from './served-file.ts'

/** The files of one data version, on disk. */
interface Shelved {
  readonly folder: string
  readonly files: ExportFiles
}

/** A download may begin with one version and end while the next one serves. */
const KEPT_VERSIONS = 2

/** Exports of what the graph serves, each built when it is first asked for and kept until the process ends. */
export class ExportShelf {
  readonly #port: GraphPort
  readonly #versions = new Map<string, Promise<Shelved>>()

  constructor(port: GraphPort) {
    this.#port = port
  }

  /** The data version that an export of now would have. */
  async version(): Promise<string> {
    return (await this.#port.pin()).version
  }

  /** A file of a version; nothing when the version serves no more, or has no such file. */
  async file(version: string, name: string): Promise<ServedFile | undefined> {
    const shelved = await (this.#versions.get(version) ?? this.#current(version))
    return shelved?.files.get(name)
  }

  /** Removes the files; what is being built is waited for. */
  async close(): Promise<void> {
    await Promise.all([...this.#versions.keys()].map((version) => this.#drop(version)))
  }

  async #current(version: string): Promise<Shelved | undefined> {
    const graph = await this.#port.pin()
    if (graph.version !== version) return undefined
    return this.#versions.get(version) ?? this.#begin(graph)
  }

  async #begin(graph: Graph): Promise<Shelved> {
    const built = build(graph)
    this.#versions.set(graph.version, built)
    // A build that failed, on a full disk for example, is tried again by the next request.
    built.catch(() => this.#versions.delete(graph.version))
    const [oldest] = this.#versions.keys()
    if (this.#versions.size > KEPT_VERSIONS && oldest !== undefined) await this.#drop(oldest)
    return built
  }

  async #drop(version: string): Promise<void> {
    const shelved = await this.#versions.get(version)?.catch(() => undefined)
    this.#versions.delete(version)
    if (shelved) await rm(shelved.folder, { recursive: true, force: true })
  }
}

async function build(graph: Graph): Promise<Shelved> {
  const folder = await mkdtemp(path.join(tmpdir(), 'reliefgraph-export-'))
  try {
    const files = await buildExport({ contents: await storedContents(graph), folder })
    return { folder, files }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}
