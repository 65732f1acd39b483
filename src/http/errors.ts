import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type ErrorCode, limitExceeded } from '../graphql/errors.ts'
import { NOTICE } from '../graphql/notice.ts'

const LEFT_BEHIND = ['content-encoding', 'content-disposition', 'etag', 'x-total-count']

/** Failures outside GraphQL in the shape that GraphQL clients know. */
export function addErrorHandlers(app: FastifyInstance): void {
  app.setErrorHandler(answerError)
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0]
    const message = `There is nothing at ${request.method} ${path}. The API is at /graphql, the playground at /.`
    return send(reply.code(404), message, { code: 'BAD_REQUEST' })
  })
}

function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const status = error.statusCode ?? 500
  if (status === 413) {
    const { message, extensions } = bodyRefusal(request)
    return send(reply.code(413), message, extensions)
  }
  if (status < 500) return send(reply.code(status), error.message, { code: 'BAD_REQUEST' })
  request.log.error({ err: error }, 'request failed')
  const hidden = { code: 'INTERNAL_SERVER_ERROR' as const, requestId: request.id }
  return send(
    reply.code(status),
    'Something went wrong on our side. Quote the request id when you report it.',
    hidden,
  )
}

function bodyRefusal(request: FastifyRequest) {
  const remedy = 'Split the operation, or send fewer variables.'
  const refusal = limitExceeded({
    limit: 'body size in bytes',
    allowed: request.routeOptions.bodyLimit,
    remedy,
  })
  const { http, ...extensions } = refusal.extensions
  return { message: refusal.message, extensions: { ...extensions, code: 'LIMIT_EXCEEDED' as const } }
}

function send(reply: FastifyReply, message: string, extensions: { code: ErrorCode }) {
  // A stream can fail behind the headers of a good answer, before any of it was sent.
  for (const name of LEFT_BEHIND) reply.removeHeader(name)
  reply.headers({ 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8' })
  return reply.send({ errors: [{ message, extensions }], extensions: { notice: NOTICE } })
}
