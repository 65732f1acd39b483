import { Readable } from 'node:stream'
import { type Options, stringify } from 'csv-stringify'
import type { Cell, Column, Item } from './column.ts'

/** A way to write a table down. */
export interface Format {
  readonly contentType: string
  write(items: AsyncIterable<Item>, columns: readonly Column[]): Readable
}

const BETWEEN = '|'

/**
 * RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe before it, as OWASP advises; numbers are
 * numbers, negative ones too.
 */
const separated = (delimiter: string): Format['write'] => {
  const options: Options = {
    delimiter,
    header: true,
    record_delimiter: 'windows',
    // The library quotes its own line ends only, and readers take others for ends too.
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    cast: { boolean: String, number: (value) => ({ value: String(value), escape_formulas: false }) },
  }
  return (items, columns) => {
    const table = stringify({ ...options, columns: columns.map(({ header }) => header) })
    const rows = Readable.from(cells(items, columns))
    // A stream that fails must not end as if it were whole.
    rows.on('error', (error) => table.destroy(error))
    table.on('close', () => rows.destroy())
    return rows.pipe(table)
  }
}

async function* cells(items: AsyncIterable<Item>, columns: readonly Column[]) {
  for await (const item of items) yield columns.map((column) => flat(column.read(item)))
}

function flat(cell: Cell): Exclude<Cell, readonly unknown[]> {
  return typeof cell === 'object' && cell !== null ? cell.map((one) => one ?? '').join(BETWEEN) : cell
}

/** One object a line; lists stay lists. */
const lines: Format['write'] = (items, columns) => Readable.from(objects(items, columns))

async function* objects(items: AsyncIterable<Item>, columns: readonly Column[]) {
  for await (const item of items)
    yield `${JSON.stringify(Object.fromEntries(columns.map((c) => [c.header, c.read(item)])))}\n`
}

/** By the ending of the file name. */
export const FORMATS: ReadonlyMap<string, Format> = new Map(
  Object.entries({
    csv: { contentType: 'text/csv; charset=utf-8; header=present', write: separated(',') },
    tsv: { contentType: 'text/tab-separated-values; charset=utf-8; header=present', write: separated('\t') },
    jsonl: { contentType: 'application/jsonl; charset=utf-8', write: lines },
  }),
)
