import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

/** The same content, plain or compressed. */
export interface Representation {
  readonly path: string
  readonly bytes: number
  /** Strong, in quotes: it differs between plain and compressed. */
  readonly etag: string
}

export interface ServedFile {
  readonly contentType: string
  readonly plain: Representation
  readonly gzip: Representation
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

const sizeOf = async (file: string): Promise<number> => (await stat(file)).size

/** Compresses a file beside itself, once for all requests. */
export async function servedFile(folder: string, name: string, contentType: string): Promise<ServedFile> {
  const plain = path.join(folder, name)
  const gzip = `${plain}.gz`
  await pipeline(createReadStream(plain), createGzip(), createWriteStream(gzip))
  const hash = (await hashOf(plain)).slice(0, 32)
  return {
    contentType,
    plain: { path: plain, bytes: await sizeOf(plain), etag: `"${hash}"` },
    gzip: { path: gzip, bytes: await sizeOf(gzip), etag: `"${hash}-gzip"` },
  }
}
