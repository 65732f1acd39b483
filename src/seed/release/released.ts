import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const FILE = 'released.tsv'
const REMARK =
  '# What the last release held: kind/id and a hash of the record. Written by: npm run seed -- released'
const VERSION = '# data version '

/** What a release held. */
export interface Release {
  /** Its data version. */
  readonly version: string
  /** Fingerprints by `kind/id`. */
  readonly records: ReadonlyMap<string, string>
}

export const releasedFile = (dir: string): string => join(dir, FILE)

export function formatRelease({ version, records }: Release): string {
  const lines = [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map((cells) => cells.join('\t'))
  return `${[REMARK, VERSION + version, ...lines].join('\n')}\n`
}

/** Throws when a line is not one of ours: a damaged list would tell wrong changes. */
export function parseRelease(text: string): Release {
  const lines = text.split('\n').filter((line) => line !== '' && line !== REMARK)
  const [head = '', ...rest] = lines
  if (!head.startsWith(VERSION)) throw new Error(`seed/${FILE} lacks its line "${VERSION}<version>"`)
  const records = rest.map((line) => {
    const [, id, hash] = /^([a-z-]+\/[a-z0-9-]+)\t([0-9a-f]{8})$/.exec(line) ?? []
    if (id === undefined || hash === undefined)
      throw new Error(`seed/${FILE} holds "${line}", which is no id with its hash; write the file anew`)
    return [id, hash] as const
  })
  return { version: head.slice(VERSION.length), records: new Map(records) }
}

/** The last release; null before the first. */
export async function readRelease(dir: string): Promise<Release | null> {
  const text = await readFile(releasedFile(dir), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return text === null ? null : parseRelease(text)
}
