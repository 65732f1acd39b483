import type { FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { ErrorCode } from '../graphql/errors.ts'
import { NOTICE } from '../graphql/notice.ts'
import { codeOf, maskError } from '../graphql/serving/mask.ts'

const STATUS: Partial<Record<ErrorCode, number>> = {
  INTERNAL_SERVER_ERROR: 500,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
}

/** Answers an error of a query outside `/graphql`: the same words, codes and secrecy, with a status that fits. */
export function refuse(request: FastifyRequest, reply: FastifyReply, error: unknown) {
  const all = error instanceof AggregateError ? error.errors : [error]
  const errors = all.map((one) => (one instanceof GraphQLError ? one : wrapped(one)))
  const statuses = errors.map((one) => statusOf(one) ?? STATUS[codeOf(one)] ?? 400)
  for (const one of errors) tellHidden(request, one)
  const shown = errors.map((one) => maskError(one.toJSON(), one)).map(withoutHttp)
  return reply.code(Math.max(...statuses)).send({ errors: shown, extensions: { notice: NOTICE } })
}

function tellHidden(request: FastifyRequest, error: GraphQLError): void {
  const code = codeOf(error)
  if (code !== 'INTERNAL_SERVER_ERROR' && code !== 'UNAVAILABLE') return
  request.log.error({ err: error.originalError ?? error }, code)
  error.extensions.requestId = request.id
}

function withoutHttp({ message, extensions = {} }: GraphQLFormattedError): GraphQLFormattedError {
  const { http, ...told } = extensions
  return { message, extensions: told }
}

const wrapped = (error: unknown) =>
  new GraphQLError('The request failed.', { originalError: error instanceof Error ? error : undefined })

function statusOf({ extensions: { http } }: GraphQLError): number | undefined {
  const status: unknown = typeof http === 'object' && http !== null ? Reflect.get(http, 'status') : undefined
  return typeof status === 'number' ? status : undefined
}
