import type { ApolloServer } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import type { GraphPort } from '../graph/port.ts'
import { type Context, createContext } from '../graphql/context.ts'
import { PUBLIC_CACHING } from '../graphql/serving/cache-control.ts'
import { withDeadline } from '../graphql/serving/deadline.ts'
import type { TrustedDocuments } from '../graphql/serving/trusted-documents.ts'
import { addVary, entityTag, isUnchanged } from './caching.ts'
import { graphqlRequest, searchOf } from './graphql-request.ts'
import { refuse } from './refuse.ts'

export interface GraphqlRouteParts {
  readonly apollo: ApolloServer<Context>
  readonly port: GraphPort
  readonly timeMs: number
  /** Runs nothing else when given. */
  readonly trusted?: TrustedDocuments | undefined
}

/** `/graphql` by POST and GET (and HEAD as GET); a browser that asks for a page is led to the playground. */
export function addGraphqlRoute(app: FastifyInstance, parts: GraphqlRouteParts): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      if (wantsPage(request)) return reply.redirect(`/${searchOf(request).replace('?', '#')}`)
      try {
        return await answer(parts, request, reply)
      } catch (error) {
        return refuse(request, reply, error)
      }
    },
  })
}

async function answer(parts: GraphqlRouteParts, request: FastifyRequest, reply: FastifyReply) {
  let version = ''
  const { status, headers, body } = await parts.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: graphqlRequest(request, parts.trusted),
    context: async () => {
      const context = await contextOf(parts, request)
      version = context.graph.version
      return context
    },
  })
  for (const [name, value] of headers) reply.header(name, value)
  reply.code(status ?? 200)
  // Nothing in the schema is delivered in parts, so the body is whole.
  if (body.kind !== 'complete') return reply.send(body.asyncIterator)
  return isTagged(request, reply, entityTag(version, body.string)) ? reply.send() : body.string
}

/** True when the client holds this answer already. Only what may be cached gets a tag. */
function isTagged(request: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  if (reply.getHeader('cache-control') !== PUBLIC_CACHING) return false
  addVary(reply, 'accept')
  return isUnchanged(request, reply, tag)
}

/** Each request reads one data version, and no longer than it may take. */
async function contextOf({ port, timeMs }: GraphqlRouteParts, request: FastifyRequest): Promise<Context> {
  try {
    const graph = withDeadline(await port.pin(), timeMs)
    return createContext({ graph, requestId: request.id, log: request.log })
  } catch (cause) {
    request.log.error({ err: cause }, 'the request could not be given a graph')
    throw unavailable(cause)
  }
}

function unavailable(cause: unknown): GraphQLError {
  return new GraphQLError('No graph to read', {
    extensions: { http: { status: 503 } },
    ...(cause instanceof Error ? { originalError: cause } : {}),
  })
}

const wantsPage = ({ method, headers }: FastifyRequest) =>
  method === 'GET' && (headers.accept ?? '').split(',')[0]?.startsWith('text/html') === true
