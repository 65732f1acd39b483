import type { Connection } from './connection.ts'
import { SLOTS, slotLabel } from './slots.ts'

/** Labels of our own bookkeeping, each with at most one node. */
export const POINTER_LABEL = 'Live'
export const LEASE_LABEL = 'LoadLease'

const unique = (label: string, property: string) =>
  `CREATE CONSTRAINT reliefgraph_${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`

const STATEMENTS = [
  ...SLOTS.map((slot) => unique(slotLabel(slot), 'id')),
  unique(POINTER_LABEL, 'key'),
  unique(LEASE_LABEL, 'key'),
  'CALL db.awaitIndexes(60)',
]

/** Constraints, which are the indexes too. Repeating it changes nothing. */
export async function createSchema(connection: Connection): Promise<void> {
  for (const statement of STATEMENTS) await connection.alter(statement)
}
