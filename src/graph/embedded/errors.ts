import { GraphError } from '../errors.ts'

/** GQLSTATUS classes for a text or a value that the query itself got wrong. */
const QUERY_FAULT = /^(22|42)/

/** The engine's own failure as ours; `what` says what was being done. */
export function toGraphError(error: unknown, what: string): GraphError {
  if (error instanceof GraphError) return error
  const message = error instanceof Error ? error.message : String(error)
  return new GraphError(isQueryFault(error, message) ? 'BAD_QUERY' : 'UNAVAILABLE', `${what}: ${message}`, {
    cause: error,
  })
}

function isQueryFault(error: unknown, message: string): boolean {
  if (error instanceof Error && 'gqlStatus' in error) return QUERY_FAULT.test(String(error.gqlStatus))
  // An argument that the binding refuses never reaches the database and carries no status.
  return !message.includes('GRAFEO-')
}
