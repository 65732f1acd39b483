import type { GrafeoDB } from './grafeo.ts'

/** The label that every node carries beside its type label. */
export const BASE_LABEL = 'Entity'

/** The engine does not look ids up through a constraint, so it needs the index as well. */
const STATEMENTS = [
  `CREATE CONSTRAINT entity_id FOR (n:${BASE_LABEL}) REQUIRE n.id IS UNIQUE`,
  `CREATE INDEX entity_id_lookup FOR (n:${BASE_LABEL}) ON (n.id)`,
]

export async function createSchema(db: GrafeoDB): Promise<void> {
  for (const statement of STATEMENTS) await db.executeCypher(statement)
}
