import { createReadStream } from 'node:fs'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { FILES } from '../export/files/formats.ts'
import { RECEIPT } from '../export/files/receipt.ts'
import type { ExportShelf } from '../export/served/export-shelf.ts'
import type { ServedFile } from '../export/served/served-file.ts'
import { NOTICE } from '../graphql/notice.ts'
import { addVary, isUnchanged } from './caching.ts'

interface FileParams {
  readonly version: string
  readonly file: string
}

/** What `latest` stands for changes; what a version stands for never does. */
const LATEST = 'latest'
const FOR_EVER = 'public, max-age=31536000, immutable'

const addressOf = (version: string, file: string): string => `/export/${version}/${file}`

/** `/export` lists the files of the whole graph, `/export/<data version>/<file>` serves them. */
export function addExport(app: FastifyInstance, shelf: ExportShelf): void {
  app.get('/export', async (_request, reply) => {
    reply.header('cache-control', 'no-cache')
    return listing(await shelf.version())
  })
  app.route<{ Params: FileParams }>({
    method: ['GET', 'HEAD'],
    url: '/export/:version/:file',
    compress: false,
    handler: (request, reply) => answer(shelf, request, reply),
  })
  app.addHook('onClose', () => shelf.close())
}

const listing = (version: string) => ({
  dataVersion: version,
  receipt: addressOf(version, RECEIPT),
  files: FILES.map(({ name, format, contentType, about }) => ({
    name,
    url: addressOf(version, name),
    format,
    contentType,
    about,
  })),
  licence: 'CC0-1.0',
  notice: NOTICE,
})

const isKnown = (file: string): boolean => file === RECEIPT || FILES.some(({ name }) => name === file)

async function answer(
  shelf: ExportShelf,
  request: FastifyRequest<{ Params: FileParams }>,
  reply: FastifyReply,
) {
  const { version, file } = request.params
  if (!isKnown(file)) throw notFound(`No export has a file "${file}": /export lists them.`)
  if (version === LATEST) {
    reply.header('cache-control', 'no-cache')
    return reply.redirect(addressOf(await shelf.version(), file))
  }
  const served = await shelf.file(version, file)
  if (!served) throw notFound(`Data version "${version}" is not served here: /export names the one that is.`)
  return send(served, request, reply)
}

const notFound = (message: string) => Object.assign(new Error(message), { statusCode: 404 })

/** Compressed beforehand and not on the way, so that every answer states its length. */
function send(file: ServedFile, request: FastifyRequest, reply: FastifyReply) {
  const zipped = takesGzip(request.headers['accept-encoding'])
  const { path, bytes, etag } = zipped ? file.gzip : file.plain
  reply.header('cache-control', FOR_EVER)
  addVary(reply, 'accept-encoding')
  if (isUnchanged(request, reply, etag)) return reply.send()
  reply.type(file.contentType).header('content-length', bytes)
  if (zipped) reply.header('content-encoding', 'gzip')
  return reply.send(request.method === 'HEAD' ? undefined : createReadStream(path))
}

/** Whether gzip is named, and not with a weight of zero. */
function takesGzip(accepted: string | string[] | undefined): boolean {
  const offers = String(accepted ?? '')
    .toLowerCase()
    .split(',')
  return offers.some(
    (offer) => /^\s*(?:x-)?gzip\s*(?:;|$)/.test(offer) && !/;\s*q=0(?:\.0*)?\s*$/.test(offer),
  )
}
