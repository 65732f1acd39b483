import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ExportGraph } from '../export-graph.ts'
import { FILES, FORMATS, type Format } from './formats.ts'
import { RECEIPT, type Receipt, receiptOf, type WrittenFile } from './receipt.ts'
import { writeTexts } from './write-file.ts'

/** Told when a file is complete. */
export type OnFile = (file: WrittenFile, done: number, total: number) => void

/** The export cannot be written where it was asked for. */
export class ExportError extends Error {
  override readonly name = 'ExportError'
}

/** Writes the files of these formats and the receipt into a folder that exists. */
export async function writeFiles(
  graph: ExportGraph,
  folder: string,
  { formats = FORMATS, onFile }: { formats?: readonly Format[]; onFile?: OnFile | undefined } = {},
): Promise<Receipt> {
  const kinds = FILES.filter(({ format }) => formats.includes(format))
  const written: WrittenFile[] = []
  for (const { name, format, text } of kinds) {
    const file = { name, format, ...(await writeTexts(path.join(folder, name), text(graph))) }
    written.push(file)
    onFile?.(file, written.length, kinds.length)
  }
  const receipt = receiptOf(graph, written)
  await writeFile(path.join(folder, RECEIPT), `${JSON.stringify(receipt, null, 2)}\n`)
  return receipt
}

/** Nothing but an earlier export is ever replaced. */
async function assertReplaceable(out: string): Promise<void> {
  if (!existsSync(out)) return
  const names = await readdir(out).catch(() => {
    throw new ExportError(`${out} is no folder: name another with --out`)
  })
  if (names.length > 0 && !names.includes(RECEIPT))
    throw new ExportError(`${out} holds other files and would be replaced: name another folder with --out`)
}

/** Puts the new folder where the old one is; the old one comes back when that fails. */
async function exchange(fresh: string, out: string): Promise<void> {
  if (!existsSync(out)) return rename(fresh, out)
  const old = `${fresh}-old`
  await rename(out, old)
  try {
    await rename(fresh, out)
  } catch (error) {
    await rename(old, out)
    throw error
  }
  await rm(old, { recursive: true, force: true })
}

/**
 * Writes an export to `out`, all or nothing: it is built beside and put in place when complete. Throws an
 * `ExportError` when `out` is something else than an earlier export.
 */
export async function writeExport(
  graph: ExportGraph,
  out: string,
  options: { formats?: readonly Format[]; onFile?: OnFile } = {},
): Promise<Receipt> {
  const place = path.resolve(out)
  await assertReplaceable(place)
  await mkdir(path.dirname(place), { recursive: true })
  const fresh = `${place}.part-${randomUUID().slice(0, 8)}`
  await mkdir(fresh)
  try {
    const receipt = await writeFiles(graph, fresh, options)
    await exchange(fresh, place)
    return receipt
  } catch (error) {
    await rm(fresh, { recursive: true, force: true })
    throw error
  }
}
