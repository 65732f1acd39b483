import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

type Texts = Iterable<string> | AsyncIterable<string>

/** Pieces of a few lines each would cost more than they carry. */
const PIECE = 256 * 1024

async function* joined(texts: Texts): AsyncGenerator<string> {
  let piece = ''
  for await (const text of texts) {
    piece += text
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  yield piece
}

/** Writes a file and says how long it is and what its SHA-256 is. */
export async function writeTexts(file: string, texts: Texts): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  async function* measured(): AsyncGenerator<Buffer> {
    for await (const piece of joined(texts)) {
      const buffer = Buffer.from(piece, 'utf8')
      hash.update(buffer)
      bytes += buffer.length
      yield buffer
    }
  }
  await pipeline(Readable.from(measured()), createWriteStream(file))
  return { bytes, sha256: hash.digest('hex') }
}
