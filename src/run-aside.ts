import { Worker } from 'node:worker_threads'

export interface Aside {
  /** The script's address without its ending: `new URL('export-worker', import.meta.url)`. */
  readonly script: URL
  /** What the script reads as `workerData`. */
  readonly order: unknown
  /** For the message when the thread ends without an answer: `the export`. */
  readonly what: string
}

const FROM_SOURCES = import.meta.url.endsWith('.ts')

/** Runs a script in a thread of its own; resolves with the one message that it posts. */
export function runAside<Answer>({ script, order, what }: Aside): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(script.href, order)
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`${what} ended without an answer, with code ${code}`)))
  })
}

/** Run from the sources, a worker has to bring the loader itself. */
function startWorker(script: string, workerData: unknown): Worker {
  if (!FROM_SOURCES) return new Worker(new URL(`${script}.js`), { workerData })
  const file = JSON.stringify(`${script}.ts`)
  const load = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${file}, ${file}))`
  return new Worker(load, { eval: true, workerData })
}
