import type { z } from 'zod'

/** A value that both engines take as a parameter and give back unchanged. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value }

/** A named read: the text is portable Cypher, the row shape is what the caller receives. */
export interface Query<Row> {
  /** Unique, kebab-case, starting with the feature: `condition-by-ids`. */
  readonly name: string
  readonly cypher: string
  readonly params: Record<string, Value>
  readonly row: z.ZodType<Row>
}
