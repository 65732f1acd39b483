import { z } from 'zod'
import type { Query } from './query.ts'

const storedValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())])
const nodeRow = z.object({ id: z.string(), label: z.string(), props: z.record(z.string(), storedValue) })
const countRow = z.object({ name: z.string(), n: z.number() })

/** A node of any type, with all that is stored on it. */
export type NodeRow = z.infer<typeof nodeRow>
export type CountRow = z.infer<typeof countRow>

const PLAIN_WORD = /^[A-Za-z][A-Za-z0-9_]*$/

/** The nodes that exist among these ids, in no particular order. */
export function nodesByIds(ids: readonly string[]): Query<NodeRow> {
  return {
    name: 'graph-nodes-by-ids',
    cypher: 'MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id, labels(n) AS labels, n {.*} AS props',
    params: { ids: [...ids] },
    row: z
      .object({ id: z.string(), labels: z.tuple([z.string()]), props: nodeRow.shape.props })
      .transform(({ id, labels, props }) => ({ id, label: labels[0], props })),
  }
}

/** How many nodes carry each of these type labels; zero counts included, for nothing is grouped by. */
export function labelCounts(labels: readonly string[]): Query<CountRow> {
  const parts = labels
    .map(plainWord)
    .map((label) => `MATCH (n:Entity:${label}) WITH count(n) AS n RETURN '${label}' AS name, n AS n`)
  return { name: 'graph-label-counts', cypher: parts.join('\nUNION ALL\n'), params: {}, row: countRow }
}

/** How many relationships of each of these types there are; zero counts included. */
export function relationshipCounts(types: readonly string[]): Query<CountRow> {
  const parts = types
    .map(plainWord)
    .map(
      (type) =>
        `MATCH (a:Entity)-[r:${type}]->(b:Entity) WITH count(r) AS n RETURN '${type}' AS name, n AS n`,
    )
  return { name: 'graph-relationship-counts', cypher: parts.join('\nUNION ALL\n'), params: {}, row: countRow }
}

/** Labels and types cannot be parameters, so nothing but a plain word may enter a text. */
function plainWord(word: string): string {
  if (!PLAIN_WORD.test(word)) throw new TypeError(`"${word}" is no label or relationship type`)
  return word
}
