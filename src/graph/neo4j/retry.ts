import neo4j from 'neo4j-driver'
import pRetry, { AbortError } from 'p-retry'

/** One run of a statement: `started` once the server accepted it, `rows` once all of them are here. */
export interface Attempt<T> {
  readonly started: Promise<unknown>
  rows(): Promise<T>
}

const BACKOFF = { retries: 3, minTimeout: 50, maxTimeout: 1_000, factor: 3, randomize: true }

/**
 * Auto-commit reads take one network turn instead of three, but the driver does not repeat them. We do: only
 * what the driver calls retryable, and only before the first row.
 */
export async function retryBeforeFirstRow<T>(attempt: () => Attempt<T>): Promise<T> {
  return pRetry(
    async () => {
      const running = attempt()
      await running.started
      return running.rows().catch((error: unknown) => {
        throw new AbortError(error instanceof Error ? error : String(error))
      })
    },
    { ...BACKOFF, shouldRetry: ({ error }) => isRetryable(error) },
  )
}

function isRetryable(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && neo4j.isRetryableError(error)
}
