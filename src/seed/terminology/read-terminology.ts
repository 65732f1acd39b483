import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SYSTEMS } from './tables.ts'
import type { Term, Terminology } from './terminology.ts'
import { listCell, parseTsv } from './tsv.ts'

/** Terminology from texts of tables; `obsolete` has the columns code, label, use. */
export function terminologyOf(tables: readonly string[], obsolete: string): Terminology {
  const terms = new Map<string, Term>()
  for (const row of tables.flatMap(parseTsv)) {
    terms.set(row.code ?? '', { label: row.label ?? '', synonyms: listCell(row.synonyms) })
  }
  const withdrawn = new Map(parseTsv(obsolete).map((row) => [row.code ?? '', listCell(row.use)]))
  return { term: (code) => terms.get(code), obsolete: (code) => withdrawn.get(code) }
}

/** The tables of a seed folder; nothing when it carries none. */
export async function readTerminology(dir: string): Promise<Terminology | undefined> {
  const read = (name: string) => readFile(join(dir, 'terminology', `${name}.tsv`), 'utf8')
  try {
    const [obsolete = '', ...tables] = await Promise.all(
      ['obsolete', ...SYSTEMS.map((s) => s.name)].map(read),
    )
    return terminologyOf(tables, obsolete)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
