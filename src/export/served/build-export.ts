import { Worker } from 'node:worker_threads'
import type { LoadPlan } from '../../graph/load-plan.ts'
import type { ServedFile } from './served-file.ts'

/** What the worker is given to write, and where to. */
export interface ExportOrder {
  readonly contents: LoadPlan
  readonly folder: string
}

/** Files by their name. */
export type ExportFiles = ReadonlyMap<string, ServedFile>

/** The built program has the worker beside this file; run from the sources, a worker has to bring the loader itself. */
function startWorker(workerData: ExportOrder): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('export-worker.js', import.meta.url), { workerData })
  }
  const script = JSON.stringify(new URL('export-worker.ts', import.meta.url).href)
  const load = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${script}, ${script}))`
  return new Worker(load, { eval: true, workerData })
}

/** Writes and compresses every format in a thread of its own: seconds of computing, in which others are answered. */
export function buildExport(order: ExportOrder): Promise<ExportFiles> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(order)
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the export ended without its files, with code ${code}`)))
  })
}
