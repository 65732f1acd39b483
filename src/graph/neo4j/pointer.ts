import { z } from 'zod'
import type { Connection, Statement } from './connection.ts'
import type { Lease } from './lease.ts'
import { POINTER_LABEL } from './schema.ts'
import { SLOTS } from './slots.ts'

const pointerShape = z.object({
  slot: z.enum(SLOTS),
  version: z.string(),
  graceSeconds: z.number(),
  flippedAt: z.number(),
  sinceFlipMs: z.number(),
})

/** Which slot serves, since when, and the bookmarks that a read of it must wait for. */
export type Pointer = z.infer<typeof pointerShape> & { readonly bookmarks: readonly string[] }

// The server's clock on both sides of the difference: no two machines need agree on the time.
const READ = `MATCH (live:${POINTER_LABEL} {key: 'live'})
RETURN live.slot AS slot, live.version AS version, live.graceSeconds AS graceSeconds,
  live.flippedAt AS flippedAt, timestamp() - live.flippedAt AS sinceFlipMs`

const FLIP = `MERGE (live:${POINTER_LABEL} {key: 'live'})
SET live.slot = $slot, live.version = $version, live.graceSeconds = $graceSeconds, live.flippedAt = timestamp()`

/** The pointer, or nothing when this database was never loaded. */
export async function readPointer(
  connection: Connection,
  seen: readonly string[] = [],
): Promise<Pointer | undefined> {
  const options = { bookmarks: seen, timeoutMs: 5_000 }
  const { rows, bookmarks } = await connection.read({ text: READ, params: {} }, options)
  return rows[0] === undefined ? undefined : { ...pointerShape.parse(rows[0]), bookmarks }
}

/** The pointer as the leader knows it: a replica that lags could make a loader fill the slot that serves. */
export async function readPointerToLoad(lease: Lease): Promise<Pointer | undefined> {
  const rows = await lease.write('Reading the pointer', (run) => run({ text: READ, params: {} }))
  return rows[0] === undefined ? undefined : { ...pointerShape.parse(rows[0]), bookmarks: [] }
}

/** Makes another slot the one that serves. */
export function flip(to: Pick<Pointer, 'slot' | 'version' | 'graceSeconds'>): Statement {
  return { text: FLIP, params: { ...to } }
}
