import { isCitable, OBSOLETE_FROM, SYSTEMS, type TermRow } from './tables.ts'
import { formatTsv, listCell, parseTsv } from './tsv.ts'

/** Reads one extract by file name. */
export type ReadExtract = (file: string) => Promise<string>

export interface TerminologyFile {
  readonly name: string
  readonly rows: number
  readonly text: string
}

const byCode = (a: TermRow, b: TermRow): number => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)

function tableOf(name: string, rows: readonly TermRow[]): TerminologyFile {
  const sorted = [...rows].sort(byCode)
  const cells = sorted.map(({ code, label, synonyms }) => [code, label, synonyms.join('|')])
  return { name: `${name}.tsv`, rows: rows.length, text: formatTsv(['code', 'label', 'synonyms'], cells) }
}

/** FMA ids that only Uberon cites have no name of their own here; they get those of the Uberon term. */
async function fmaOfUberon(read: ReadExtract, known: ReadonlySet<string>): Promise<TermRow[]> {
  const rows = new Map<string, TermRow>()
  for (const row of parseTsv(await read('anatomy_uberon.tsv'))) {
    for (const code of listCell(row.xrefs)) {
      if (!code.startsWith('FMA:') || known.has(code) || rows.has(code)) continue
      rows.set(code, { code, label: row.label ?? '', synonyms: listCell(row.synonyms) })
    }
  }
  return [...rows.values()]
}

async function rowsOf({ prefix, from }: (typeof SYSTEMS)[number], read: ReadExtract): Promise<TermRow[]> {
  const texts = await Promise.all(from.map(read))
  const rows = texts
    .flatMap(parseTsv)
    .map((row) => ({ code: row.curie ?? '', label: row.label ?? '', synonyms: listCell(row.synonyms) }))
    .filter(({ code }) => code.startsWith(`${prefix}:`) && isCitable(code))
  if (prefix !== 'FMA') return rows
  return [...rows, ...(await fmaOfUberon(read, new Set(rows.map((row) => row.code))))]
}

async function obsoleteTable(read: ReadExtract): Promise<TerminologyFile> {
  const rows = parseTsv(await read(OBSOLETE_FROM))
    .map((row) => [row.curie ?? '', row.label ?? '', row.replaced_by || (row.consider ?? '')])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  return { name: 'obsolete.tsv', rows: rows.length, text: formatTsv(['code', 'label', 'use'], rows) }
}

/** The compact tables that the seed carries, made from the full extracts. */
export async function buildTables(read: ReadExtract): Promise<TerminologyFile[]> {
  const tables = await Promise.all(
    SYSTEMS.map(async (system) => tableOf(system.name, await rowsOf(system, read))),
  )
  return [...tables, await obsoleteTable(read)]
}
