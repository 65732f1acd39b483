import type { PropertyValue } from '../../graph/load-plan.ts'
import type { ExportGraph } from '../export-graph.ts'
import { type KgxRecord, kgxEdge, kgxNode } from './records.ts'

/** Stands for a bar inside a list item, because the format parts items by bars and knows no escape. */
const BROKEN_BAR = '¦'

// The format has no quotes either: a tab or line break would end the cell.
const cellText = (value: unknown): string => String(value).replace(/[\t\r\n\u2028\u2029]+/g, ' ')

function cell(value: PropertyValue | undefined): string {
  if (value === undefined) return ''
  if (!Array.isArray(value)) return cellText(value)
  return value.map((item) => cellText(item).replaceAll('|', BROKEN_BAR)).join('|')
}

/** Columns of all records: those of the first record first, further ones in order of the alphabet. */
function columnsOf(records: readonly KgxRecord[], first: readonly string[]): string[] {
  const found = new Set(records.flatMap((record) => Object.keys(record)))
  return [...first, ...[...found].filter((key) => !first.includes(key)).sort()]
}

function* table(records: readonly KgxRecord[], first: readonly string[]): Generator<string> {
  const columns = columnsOf(records, first)
  yield `${columns.join('\t')}\n`
  for (const record of records) yield `${columns.map((column) => cell(record[column])).join('\t')}\n`
}

const NODE_COLUMNS = ['id', 'category', 'name', 'description', 'synonym', 'xref', 'relief_id', 'relief_type']
const EDGE_COLUMNS = [
  'id',
  'subject',
  'predicate',
  'object',
  'category',
  'original_predicate',
  'knowledge_level',
  'agent_type',
  'primary_knowledge_source',
  'publications',
]

/** KGX nodes as tab-separated values with a header; items of a list are parted by bars. */
export const nodesTsv = (graph: ExportGraph): Generator<string> =>
  table(graph.nodes.map(kgxNode), NODE_COLUMNS)

/** KGX edges as tab-separated values with a header; items of a list are parted by bars. */
export const edgesTsv = (graph: ExportGraph): Generator<string> =>
  table(
    graph.edges.map((edge) => kgxEdge(edge, graph)),
    EDGE_COLUMNS,
  )
