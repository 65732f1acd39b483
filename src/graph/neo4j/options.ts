import type { GraphError } from '../errors.ts'

export interface Neo4jOptions {
  /** `bolt://` for one server; `neo4j://` or `neo4j+s://` for a cluster, which routes reads to replicas. */
  readonly uri: string
  /** Left out, the server must run without authentication. */
  readonly user?: string
  readonly password?: string
  /** `neo4j` when left out; stated on every session, because asking for the home database costs a turn. */
  readonly database?: string
  readonly maxConnections?: number
  /** For reads that name no timeout of their own; 15,000 when left out. */
  readonly readTimeoutMs?: number
  /** The longest that one request may hold a pinned version; 30,000 when left out. */
  readonly requestLimitMs?: number
  /** For loads: how long a replaced version stays before it is cleaned; 60 when left out. */
  readonly graceSeconds?: number
  /** For loads: how long a loader that died keeps others out; 30 when left out. */
  readonly leaseSeconds?: number
  /** How often the pointer to the serving version is read; 500 when left out. */
  readonly pointerCheckMs?: number
  /** Told when the pointer cannot be read and the version known last keeps serving. */
  readonly onWarning?: (error: GraphError) => void
}
