import { GraphQLError } from 'graphql'

/** Every `extensions.code` that a client can meet; `docs/errors.md` says what to do about each. */
export const ERROR_CODES = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'DOCUMENT_NOT_TRUSTED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL_SERVER_ERROR',
  'LIMIT_EXCEEDED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'TIMEOUT',
  'UNAVAILABLE',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** A bound that a request went beyond. */
export interface Excess {
  /** Name of the limit, for example `depth`. */
  readonly limit: string
  readonly allowed: number
  /** Missing when counting stopped at the limit. */
  readonly found?: number
  /** What the client can do. */
  readonly remedy: string
}

/** An argument that cannot be used: says which, what was given, and what is allowed. */
export function badUserInput(argument: string, value: unknown, allowed: string): GraphQLError {
  return new GraphQLError(`Argument "${argument}" cannot be ${shown(value)}: ${allowed}.`, {
    extensions: { code: 'BAD_USER_INPUT', argument, allowed },
  })
}

/** A refusal because the request is too large in one respect. */
export function limitExceeded(excess: Excess): GraphQLError {
  return new GraphQLError(excessMessage(excess), {
    extensions: { code: 'LIMIT_EXCEEDED', ...excess, http: { status: 400 } },
  })
}

/** The words of a refusal. */
export function excessMessage({ limit, allowed, found, remedy }: Excess): string {
  const actual = found === undefined ? `more than ${allowed}` : String(found)
  return `The ${limit} of this operation is ${actual}; at most ${allowed} is allowed. ${remedy}`
}

/** An operation that was ended because it took too long. */
export function timedOut(timeoutMs: number, cause?: Error): GraphQLError {
  return new GraphQLError(`The operation was ended after ${timeoutMs} ms. ${TIMEOUT_REMEDY}`, {
    extensions: {
      code: 'TIMEOUT',
      limit: 'time',
      allowed: timeoutMs,
      remedy: TIMEOUT_REMEDY,
      http: { status: 504 },
    },
    originalError: cause,
  })
}

const TIMEOUT_REMEDY = 'Ask for smaller pages or fewer nested lists.'
const LONGEST_SHOWN = 80

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
}
