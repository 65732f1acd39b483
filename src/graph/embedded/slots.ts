import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { GraphError } from '../errors.ts'
import { GrafeoDB } from './grafeo.ts'
import { MEND, type Pointer, writePointer } from './pointer.ts'

const UNFINISHED = '.loading'
const FINISHED = '.grafeo'

/** Stores a built database as the one that serves, and removes what no reader can need any more. */
export async function storeVersion(
  dataDir: string,
  db: GrafeoDB,
  version: string,
  previous?: Pointer,
): Promise<Pointer> {
  const file = `${version.replaceAll(/[^\w.-]/g, '_')}-${randomBytes(4).toString('hex')}${FINISHED}`
  await mkdir(dataDir, { recursive: true })
  const unfinished = path.join(dataDir, file + UNFINISHED)
  db.save(unfinished)
  await flush(unfinished)
  const pointer = { version, file, sha256: await checksum(unfinished) }
  await rename(unfinished, path.join(dataDir, file))
  await writePointer(dataDir, pointer)
  await clean(dataDir, new Set([file, previous?.file]))
  return pointer
}

/** Opens a stored version; other processes may read it at the same time. */
export async function openVersion(
  dataDir: string,
  pointer: Pointer,
  shuffleUnordered: boolean,
): Promise<GrafeoDB> {
  const file = path.join(dataDir, pointer.file)
  const found = await checksum(file).catch((cause: unknown) => {
    throw new GraphError('UNAVAILABLE', `${file} cannot be read: ${MEND}`, { cause })
  })
  if (found !== pointer.sha256) throw new GraphError('UNAVAILABLE', `${file} is damaged or stale: ${MEND}`)
  try {
    return shuffleUnordered ? GrafeoDB.create(file, { shuffleUnordered }) : GrafeoDB.openReadOnly(file)
  } catch (cause) {
    throw openFailure(file, cause)
  }
}

function openFailure(file: string, cause: unknown): GraphError {
  const locked = cause instanceof Error && cause.message.includes('locked')
  const how = locked
    ? 'locked: end the process that opened it for writing'
    : `not readable by this version: ${MEND}`
  return new GraphError('UNAVAILABLE', `${file} is ${how}`, { cause })
}

/** Only a loader that holds the lease calls this, so nobody else writes here. */
async function clean(dataDir: string, keep: ReadonlySet<string | undefined>): Promise<void> {
  const names = await readdir(dataDir)
  const old = names.filter((name) => name.includes(FINISHED) && !name.startsWith('lease') && !keep.has(name))
  await Promise.all(old.map((name) => rm(path.join(dataDir, name), { force: true })))
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function checksum(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
}
