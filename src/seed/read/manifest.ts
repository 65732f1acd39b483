import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { isoDate, text } from '../shapes/common.ts'

const manifest = z.strictObject({
  /** Calendar part of the data version. */
  calendar: z.string().regex(/^\d{4}\.\d{2}$/, "write year and month as '2026.11'"),
})
export type Manifest = z.output<typeof manifest>

const retiredId = z.strictObject({
  /** `kind/slug` of an id that a release carried. */
  id: z.string(),
  successor: z.string().optional(),
  reason: text,
  date: isoDate,
})
export type RetiredId = z.output<typeof retiredId>

async function readOptional(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
}

export const readManifest = async (dir: string): Promise<Manifest> =>
  manifest.parse(parse(await readFile(join(dir, 'manifest.yaml'), 'utf8')))

/** Ids that a release carried and that are gone, with what took their place. */
export const readRetired = async (dir: string): Promise<RetiredId[]> =>
  z.array(retiredId).parse(parse(await readOptional(join(dir, 'retired.yaml'))) ?? [])

/** Ids of the last release, one a line. */
export const readReleasedIds = async (dir: string): Promise<string[]> =>
  (await readOptional(join(dir, 'ids.txt')))
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
