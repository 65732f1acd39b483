import { LICENCES } from '../../features/meta/licences.ts'
import { FORMULA_VERSION } from '../../features/pathway/scoring/score.ts'
import { NOTICE } from '../../graphql/notice.ts'
import { countBy } from '../../seed/plan/counts.ts'
import type { ExportGraph } from '../export-graph.ts'
import type { Format } from './formats.ts'

export const RECEIPT = 'receipt.json'

/** Rises when the same data version would be written otherwise. */
const EXPORT_VERSION = '1.0'
/** The model that categories and predicates come from; the tests hold both against its lists. */
export const BIOLINK_VERSION = '4.4.6'

/** A file as it was written. */
export interface WrittenFile {
  readonly name: string
  readonly format: Format
  readonly bytes: number
  /** SHA-256 in hexadecimal. */
  readonly sha256: string
}

const object = (counts: ReadonlyMap<string, number>): Record<string, number> => Object.fromEntries(counts)

/** What an export holds: no clock and no machine in it, so that the same data give the same receipt. */
export function receiptOf(graph: ExportGraph, files: readonly WrittenFile[]) {
  return {
    name: 'ReliefGraph',
    dataVersion: graph.version,
    versions: { export: EXPORT_VERSION, rankingFormula: FORMULA_VERSION, biolinkModel: BIOLINK_VERSION },
    nodes: { total: graph.nodes.length, byType: object(countBy(graph.nodes, ({ label }) => label)) },
    edges: { total: graph.edges.length, byType: object(countBy(graph.edges, ({ type }) => type)) },
    files,
    licence: 'CC0-1.0',
    licences: LICENCES,
    notice: NOTICE,
  }
}

export type Receipt = ReturnType<typeof receiptOf>
