import { ConfigError } from './config.ts'
import { GraphError, type GraphErrorCode } from './graph/errors.ts'
import { TrustedDocumentsError } from './graphql/serving/trusted-documents.ts'
import { SeedError } from './seed/load/load-planned.ts'

/** Their messages say everything that a person needs. */
const PLAIN = [ConfigError, SeedError, TrustedDocumentsError]

const REMEDIES: Partial<Record<GraphErrorCode, string>> = {
  UNAVAILABLE: 'Check NEO4J_URI and that the server runs, or leave NEO4J_URI out for the embedded engine.',
  UNAUTHORIZED: 'Check NEO4J_USER and NEO4J_PASSWORD.',
}

/** Why the server did not start, for a person: what happened and what to do. */
export function explainFailure(error: unknown): string {
  if (PLAIN.some((type) => error instanceof type) && error instanceof Error) return error.message
  if (error instanceof GraphError) return [error.message, REMEDIES[error.code] ?? ''].join('\n').trimEnd()
  if (isTaken(error))
    return `Port ${error.port} is taken: stop what listens there, or set PORT to another one.`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function isTaken(error: unknown): error is Error & { port: number } {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error
}
