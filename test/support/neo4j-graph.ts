import { inject } from 'vitest'
import type { Neo4jOptions } from '../../src/graph/neo4j/options.ts'

/** Short times, so that a test need not wait for a minute of grace. */
const QUICK = { graceSeconds: 1, requestLimitMs: 500, pointerCheckMs: 100, leaseSeconds: 3 }

/** Options for `openGraph` on the run's own server; only in files named `*.neo4j.test.ts`. */
export function neo4jOptions(changes: Partial<Neo4jOptions> = {}): { engine: 'neo4j' } & Neo4jOptions {
  return { engine: 'neo4j', ...inject('neo4j'), ...QUICK, ...changes }
}
