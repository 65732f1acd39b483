import type { FastifyBaseLogger } from 'fastify'
import type { Graph } from '../graph/port.ts'

/** What the edge knows of a request. */
export interface RequestParts {
  readonly graph: Graph
  readonly requestId: string
  readonly log: FastifyBaseLogger
}

/** What resolvers share during one request. A plain object: Apollo copies it field by field. */
export interface Context extends RequestParts {}

/** One fresh context per request. */
export function createContext(parts: RequestParts): Context {
  return { ...parts }
}
