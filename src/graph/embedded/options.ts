import type { GraphError } from '../errors.ts'

export interface EmbeddedOptions {
  /** Where versions are kept; in memory only when left out. */
  readonly dataDir?: string
  /** For tests: rows of a query without ORDER BY come in random order. */
  readonly shuffleUnordered?: boolean
  /** How long a replaced version keeps answering those who pinned it; 60 when left out. */
  readonly graceSeconds?: number
  /** For reads that name no timeout of their own; 15,000 when left out. */
  readonly readTimeoutMs?: number
  /** Told when a newer version cannot be opened and the older one keeps serving. */
  readonly onWarning?: (error: GraphError) => void
}
