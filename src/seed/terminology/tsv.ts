type Row = Readonly<Record<string, string>>

/** Rows of a tab-separated text with one header line and no quoting. */
export function parseTsv(text: string): Row[] {
  const [header = '', ...lines] = text.split(/\r?\n/)
  const columns = header.split('\t')
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t')
      return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
    })
}

/** Rows as tab-separated text; cells hold neither tabs nor line ends. */
export const formatTsv = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, ...rows].map((cells) => `${cells.join('\t')}\n`).join('')

/** A cell that holds a list: `a|b`. */
export const listCell = (cell: string | undefined): string[] => (cell ? cell.split('|') : [])
