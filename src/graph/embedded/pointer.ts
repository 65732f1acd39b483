import { open, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { GraphError } from '../errors.ts'

const pointerShape = z.object({ version: z.string().min(1), file: z.string().min(1), sha256: z.string() })

/** Which file of the data directory serves now. */
export type Pointer = z.infer<typeof pointerShape>

export const MEND = 'load the data again, which replaces it'

const pointerPath = (dataDir: string) => path.join(dataDir, 'current.json')

/** The pointer, or nothing when this directory was never loaded. */
export async function readPointer(dataDir: string): Promise<Pointer | undefined> {
  const text = await readIfThere(pointerPath(dataDir))
  if (text === undefined) return undefined
  try {
    return pointerShape.parse(JSON.parse(text))
  } catch (cause) {
    throw new GraphError('UNAVAILABLE', `${pointerPath(dataDir)} is damaged: ${MEND}`, { cause })
  }
}

/** Replaces the pointer at once: a reader sees the old one or the new one. */
export async function writePointer(dataDir: string, pointer: Pointer): Promise<void> {
  const beside = `${pointerPath(dataDir)}.loading`
  const file = await open(beside, 'w')
  try {
    await file.writeFile(`${JSON.stringify(pointer)}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(beside, pointerPath(dataDir))
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
