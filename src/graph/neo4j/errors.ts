import { GraphError, type GraphErrorCode } from '../errors.ts'

const CODES: readonly (readonly [RegExp, GraphErrorCode])[] = [
  [/^Neo\.ClientError\.Security\./, 'UNAUTHORIZED'],
  [/^Neo\.\w+\.Transaction\.(TransactionTimedOut|LockClientStopped)/, 'TIMEOUT'],
  [/^Neo\.ClientError\.(Statement|Procedure)\./, 'BAD_QUERY'],
]

/** The driver's failure as ours; `what` says what was being done. */
export function toGraphError(error: unknown, what: string): GraphError {
  if (error instanceof GraphError) return error
  const message = error instanceof Error ? error.message : String(error)
  return new GraphError(codeOf(error), `${what}: ${message}`, { cause: error })
}

function codeOf(error: unknown): GraphErrorCode {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return CODES.find(([pattern]) => pattern.test(code))?.[1] ?? 'UNAVAILABLE'
}
