import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type ExportGraph, exportGraph } from '../../src/export/export-graph.ts'
import type { Receipt } from '../../src/export/files/receipt.ts'
import { writeExport } from '../../src/export/files/write-export.ts'
import type { LoadPlan } from '../../src/graph/load-plan.ts'

export interface WrittenExport {
  readonly graph: ExportGraph
  readonly receipt: Receipt
  readonly folder: string
  read(name: string): Promise<string>
  remove(): Promise<void>
}

/** Every file of an export, in a folder of its own. */
export async function writtenExport(contents: LoadPlan): Promise<WrittenExport> {
  const parent = await mkdtemp(path.join(tmpdir(), 'reliefgraph-export-test-'))
  const folder = path.join(parent, 'export')
  const graph = exportGraph(contents)
  return {
    graph,
    receipt: await writeExport(graph, folder),
    folder,
    read: (name) => readFile(path.join(folder, name), 'utf8'),
    remove: () => rm(parent, { recursive: true, force: true }),
  }
}

/** How many items there are of each key, sorted by key. */
export function counted(keys: Iterable<string>): Record<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Rows of a KGX table as records of texts. */
export function tsvRows(text: string): Record<string, string>[] {
  // Empty cells at the end of a line are cells: only the last line break goes.
  const [header = '', ...lines] = text.replace(/\n$/, '').split('\n')
  const columns = header.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    if (cells.length !== columns.length) throw new Error(`${cells.length} cells: ${line}`)
    return Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? '']))
  })
}

export const jsonlRows = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

/** Statements of a Cypher script: no literal holds a line break. */
export const statementsOf = (script: string): string[] =>
  script
    .replace(/^\/\/.*\n/, '')
    .split(';\n')
    .filter((statement) => statement !== '')
