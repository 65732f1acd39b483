import { parentPort, workerData } from 'node:worker_threads'
import { exportGraph } from '../export-graph.ts'
import { FILES } from '../files/formats.ts'
import { RECEIPT } from '../files/receipt.ts'
import { writeFiles } from '../files/write-export.ts'
import type { ExportOrder } from './build-export.ts'
import { type ServedFile, servedFile } from './served-file.ts'

const { contents, folder } = workerData as ExportOrder
await writeFiles(exportGraph(contents), folder)
const kinds = [...FILES, { name: RECEIPT, contentType: 'application/json; charset=utf-8' }]
const files = new Map<string, ServedFile>()
for (const { name, contentType } of kinds) files.set(name, await servedFile(folder, name, contentType))
parentPort?.postMessage(files)
