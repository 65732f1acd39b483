import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { GraphError } from '../errors.ts'
import { GrafeoDB } from './grafeo.ts'

/**
 * The right to load into a data directory: an empty database held open. The operating system frees it when
 * a loader dies, so no lease can go stale.
 */
export async function takeLease(dataDir: string): Promise<{ release: () => void }> {
  await mkdir(dataDir, { recursive: true })
  const file = path.join(dataDir, 'lease.grafeo')
  try {
    return held(file)
  } catch (error) {
    if (isLocked(error))
      throw new GraphError('LOAD_FAILED', `Another process is loading into ${dataDir}`, { cause: error })
    await rm(file, { force: true })
    return held(file)
  }
}

function held(file: string): { release: () => void } {
  const lock = GrafeoDB.create(file)
  return { release: () => lock.close() }
}

const isLocked = (error: unknown) => error instanceof Error && error.message.includes('locked')
