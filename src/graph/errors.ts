/** Why a graph engine could not answer; adapters map their own codes to these. */
export type GraphErrorCode =
  | 'NO_DATA'
  | 'UNAVAILABLE'
  | 'TIMEOUT'
  | 'UNAUTHORIZED'
  | 'BAD_QUERY'
  | 'BAD_ROW'
  | 'LOAD_FAILED'

/** The only error that leaves the graph port. `message` is for the log, never for a client. */
export class GraphError extends Error {
  readonly code: GraphErrorCode

  constructor(code: GraphErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'GraphError'
    this.code = code
  }
}
