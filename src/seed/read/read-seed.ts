import { isMap, isSeq } from 'yaml'
import { FILE_KINDS, kindOfFile, SEED_KEYS, type SeedKey } from '../kinds.ts'
import type { Problem } from '../problem.ts'
import { LIST_KINDS } from '../records.ts'
import type { SeedData } from '../seed-data.ts'
import { Origins } from './origins.ts'
import type { SeedText } from './seed-files.ts'
import { mentionedIds } from './shape/mentioned-ids.ts'
import { shapeProblems } from './shape/shape-problems.ts'
import { type Path, parseSource, type SourceFile } from './source-file.ts'

/** A parsed file and what it holds, for checks that look at the text itself. */
export interface ReadFile {
  readonly key: SeedKey
  readonly source: SourceFile
}

export interface ReadSeed {
  readonly seed: SeedData
  readonly files: readonly ReadFile[]
  readonly origins: Origins
  readonly problems: readonly Problem[]
  /** `kind/id` of records that were refused, so that mentions of them are not faults as well. */
  readonly refused: ReadonlySet<string>
}

interface Collected {
  readonly seed: { readonly [K in SeedKey]: unknown[] }
  readonly files: ReadFile[]
  readonly origins: Origins
  readonly problems: Problem[]
  readonly refused: Set<string>
}

function readRecord(into: Collected, { key, source }: ReadFile, value: unknown, base: Path): void {
  const { shape } = FILE_KINDS[key]
  const result = shape.safeParse(value)
  if (result.success) {
    into.origins.add(result.data, source, base)
    into.seed[key].push(result.data)
    return
  }
  into.problems.push(...shapeProblems(result.error.issues, { source, base, value, shape }))
  const kind = key in LIST_KINDS ? LIST_KINDS[key as keyof typeof LIST_KINDS] : undefined
  for (const id of mentionedIds(value, kind)) into.refused.add(id)
}

function wrongTop(file: string, holds: 'list' | 'one'): Problem {
  const [found, fix] =
    holds === 'list'
      ? ['list', 'start every record with "- id:"']
      : ['record', 'write the keys of the one record']
  return { file, line: 1, rule: 'shape', message: `this file must be a ${found}`, fix }
}

function readFile(into: Collected, file: ReadFile): void {
  into.files.push(file)
  const { holds } = FILE_KINDS[file.key]
  const { contents } = file.source.doc
  const value: unknown = file.source.doc.toJS()
  if (contents === null && holds === 'list') return
  if (holds === 'list' ? !isSeq(contents) : !isMap(contents)) {
    into.problems.push(wrongTop(file.source.file, holds))
  } else if (holds === 'one') {
    readRecord(into, file, value, [])
  } else {
    for (const [index, record] of (value as unknown[]).entries()) readRecord(into, file, record, [index])
  }
}

/** Parses every text; faults are collected and the rest is read on. */
export function readSeed(texts: readonly SeedText[]): ReadSeed {
  const seed = Object.fromEntries(SEED_KEYS.map((key) => [key, []])) as unknown as Collected['seed']
  const into: Collected = { seed, files: [], origins: new Origins(), problems: [], refused: new Set() }
  for (const { path, file, text } of texts) {
    const key = kindOfFile(path)
    const { source, problems } = parseSource(file, text)
    into.problems.push(...problems)
    if (key && problems.length === 0) readFile(into, { key, source })
    if (!key) {
      const message = 'no kind of record belongs in this file'
      const fix = `move it to one of: ${SEED_KEYS.map((k) => FILE_KINDS[k].where).join(', ')}`
      into.problems.push({ file, line: 1, rule: 'file', message, fix })
    }
  }
  // Every entry was parsed by the shape of its key.
  return { ...into, seed: seed as unknown as SeedData }
}
