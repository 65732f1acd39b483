import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { GraphError } from '../../graph/errors.ts'
import { ERROR_CODES, type ErrorCode } from '../errors.ts'
import { builtInRefusal } from './limits.ts'

const INTERNAL = 'INTERNAL_SERVER_ERROR'
const KNOWN: ReadonlySet<unknown> = new Set(ERROR_CODES)

const GRAPH_CODES: Partial<Record<GraphError['code'], ErrorCode>> = {
  NO_DATA: 'UNAVAILABLE',
  UNAVAILABLE: 'UNAVAILABLE',
  UNAUTHORIZED: 'UNAVAILABLE',
  TIMEOUT: 'TIMEOUT',
}

/** What a client reads in place of a message that was written for the log. */
const MESSAGES: Partial<Record<ErrorCode, string>> = {
  UNAVAILABLE: 'The graph does not answer at the moment. Try again in a few seconds.',
  TIMEOUT: 'The graph took too long to answer. Ask for smaller pages or fewer nested lists.',
  INTERNAL_SERVER_ERROR: 'Something went wrong on our side. Quote the request id when you report it.',
}

/** Which documented code an error carries to the client. */
export function codeOf(error: unknown): ErrorCode {
  const chain = causes(error)
  const graphError = chain.find((cause) => cause instanceof GraphError)
  if (graphError) return GRAPH_CODES[graphError.code] ?? INTERNAL
  // The innermost code is the reason; outer ones only say at which station it surfaced.
  return chain.map(ownCode).findLast((code) => code !== undefined) ?? INTERNAL
}

/** The one place where an error becomes what a client sees; whatever is not ours to tell stays here. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const refusal = builtInRefusal(formatted.message)
  if (refusal) return refusal
  const code = codeOf(error)
  if (!isSecret(code, error)) return { ...formatted, extensions: { ...formatted.extensions, code } }
  const requestId = formatted.extensions?.requestId
  const extensions = { code, ...(requestId === undefined ? {} : { requestId }) }
  return { ...formatted, message: MESSAGES[code] ?? code, extensions }
}

/** True when the message was written for the log. */
function isSecret(code: ErrorCode, error: unknown): boolean {
  return code === INTERNAL || causes(error).some((cause) => cause instanceof GraphError)
}

function ownCode(error: Error): ErrorCode | undefined {
  if (!(error instanceof GraphQLError)) return undefined
  return KNOWN.has(error.extensions.code) ? (error.extensions.code as ErrorCode) : undefined
}

/** The error and what caused it, outermost first. */
function causes(error: unknown): Error[] {
  if (!(error instanceof Error)) return []
  const inner = error instanceof GraphQLError ? error.originalError : undefined
  return [error, ...causes(inner)]
}
