import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { API_VERSION } from '../api-version.ts'
import { argumentsFrom, type Parameters } from '../downloads/arguments.ts'
import { pageAsker } from '../downloads/ask-page.ts'
import { type PageDocument, pageDocument } from '../downloads/document.ts'
import { DOWNLOADS, type Downloads } from '../downloads/downloads.ts'
import { FORMATS } from '../downloads/formats.ts'
import { itemsFrom } from '../downloads/pages.ts'
import type { Graph, GraphPort } from '../graph/port.ts'
import { createContext } from '../graphql/context.ts'
import { PUBLIC_CACHING } from '../graphql/serving/cache-control.ts'
import { withDeadline } from '../graphql/serving/deadline.ts'
import { entityTag, isUnchanged } from './caching.ts'
import { refuse } from './refuse.ts'

export interface DownloadParts {
  readonly schema: GraphQLSchema
  readonly port: GraphPort
  readonly timeMs: number
  readonly downloads?: Downloads
}

type DownloadRequest = FastifyRequest<{ Params: { file: string }; Querystring: Parameters }>

/** `/download/procedures.csv?filter={…}`: a whole root connection as a table, of one data version. */
export function addDownloads(app: FastifyInstance, parts: DownloadParts): void {
  const { schema, downloads = DOWNLOADS } = parts
  const documents = new Map(
    Object.entries(downloads)
      .filter(([field]) => schema.getQueryType()?.getFields()[field])
      .map(([field, columns]) => [field, pageDocument(schema, field, columns)]),
  )
  app.get('/download', async (_request, reply) => {
    reply.header('cache-control', PUBLIC_CACHING)
    return { downloads: [...documents.values()].map(toldOf) }
  })
  app.route<{ Params: { file: string }; Querystring: Parameters }>({
    method: ['GET', 'HEAD'],
    url: '/download/:file',
    handler: async (request, reply) => {
      try {
        return await answer({ ...parts, downloads, documents }, request, reply)
      } catch (error) {
        return refuse(request, reply, error)
      }
    },
  })
}

/** What there is, for who finds the folder. */
const toldOf = ({ field, args }: PageDocument) => ({
  name: field,
  files: [...FORMATS.keys()].map((ending) => `/download/${field}.${ending}`),
  parameters: Object.fromEntries(args.map(({ name, type }) => [name, String(type)])),
})

interface Prepared extends DownloadParts {
  readonly downloads: Downloads
  readonly documents: ReadonlyMap<string, PageDocument>
}

async function answer(parts: Prepared, request: DownloadRequest, reply: FastifyReply) {
  const { document, columns, format, field, ending } = fileOf(parts, request.params.file)
  const given = argumentsFrom(request.query, document.args)
  const graph = await parts.port.pin()
  const context = () => contextOf(parts, graph, request)
  const ask = pageAsker({ schema: parts.schema, context }, document, given)
  const headers = columns.map(({ header }) => header)
  const tag = entityTag(graph.version, API_VERSION, request.url, document.text, ...headers)
  // What goes wrong goes wrong on the first page, while there still is a status to say it with.
  const first = await ask(null)
  reply.headers({
    'cache-control': PUBLIC_CACHING,
    'content-type': format.contentType,
    'content-disposition': `attachment; filename="reliefgraph-${field}-${graph.version}.${ending}"`,
    'x-total-count': first.totalCount,
  })
  if (isUnchanged(request, reply, tag) || request.method === 'HEAD') return reply.send()
  return reply.send(format.write(itemsFrom(first, ask), columns))
}

function contextOf({ timeMs }: DownloadParts, graph: Graph, request: FastifyRequest) {
  return createContext({ graph: withDeadline(graph, timeMs), requestId: request.id, log: request.log })
}

function fileOf({ downloads, documents }: Prepared, file: string) {
  const [field = '', ending = '', ...more] = file.split('.')
  const [document, columns, format] = [documents.get(field), downloads[field], FORMATS.get(ending)]
  if (document && columns && format && more.length === 0) return { document, columns, format, field, ending }
  const message = `There is no download ${file}. Names: ${[...documents.keys()].join(', ')}. Endings: ${[...FORMATS.keys()].join(', ')}.`
  throw new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 404 } } })
}
