import type { LoadPlan } from '../../graph/load-plan.ts'
import { runAside } from '../../run-aside.ts'
import type { ServedFile } from './served-file.ts'

/** What the worker is given to write, and where to. */
export interface ExportOrder {
  readonly contents: LoadPlan
  readonly folder: string
}

/** Files by their name. */
export type ExportFiles = ReadonlyMap<string, ServedFile>

/** Writes and compresses every format in a thread of its own: seconds of computing, in which others are answered. */
export const buildExport = (order: ExportOrder): Promise<ExportFiles> =>
  runAside({ script: new URL('export-worker', import.meta.url), order, what: 'the export' })
