import { inject } from 'vitest'
import type { Neo4jOptions } from '../../src/graph/neo4j/options.ts'

type Options = { engine: 'neo4j' } & Neo4jOptions

/**
 * Long enough that a busy machine does not outwait a pinned version between two of its reads.
 * The request limit has to fit the data that a quick loader left behind.
 */
const PATIENT = { graceSeconds: 10, requestLimitMs: 500, pointerCheckMs: 100, leaseSeconds: 30 }

/** For tests of replacing and of dying loaders, which would wait for a minute of grace. */
const QUICK = { graceSeconds: 1, leaseSeconds: 3 }

/** Options for `openGraph` on the run's own server; only in files named `*.neo4j.test.ts`. */
export function neo4jOptions(changes: Partial<Neo4jOptions> = {}): Options {
  return { engine: 'neo4j', ...inject('neo4j'), ...PATIENT, ...changes }
}

export function quickNeo4jOptions(changes: Partial<Neo4jOptions> = {}): Options {
  return neo4jOptions({ ...QUICK, ...changes })
}
