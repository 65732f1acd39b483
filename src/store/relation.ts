import { z } from 'zod'
import type { Query } from '../graph/query.ts'
import type { EntityKind } from './entity.ts'

/** A link between two kinds of node, read from one end for many nodes at once. */
export interface Relation<T, E> {
  /** Query name, starting with the feature that owns the field. */
  readonly name: string
  readonly from: string
  readonly type: string
  readonly direction: 'out' | 'in'
  readonly to: EntityKind<T>
  readonly edge: z.ZodType<E>
  /** What tells links between the same two nodes apart, as properties of the link. */
  readonly parallel?: readonly string[]
}

/** The node at the other end, with the facts of the link. */
export interface Linked<T, E> {
  readonly parent: string
  readonly node: T
  readonly edge: E
}

/** A link whose facts nobody asks for. */
export const noFacts = z.object({})

/** Links of all the given nodes, in order of name, then id, then of what tells parallel links apart. */
export const linksOf =
  <T, E>(relation: Relation<T, E>) =>
  (ids: readonly string[]): Query<Linked<T, E>> => {
    const apart = (relation.parallel ?? []).map((property) => `, r.${property}`).join('')
    const arrow = relation.direction === 'out' ? `-[r:${relation.type}]->` : `<-[r:${relation.type}]-`
    return {
      name: relation.name,
      cypher: `MATCH (a:Entity:${relation.from})${arrow}(b:Entity:${relation.to.label}) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id${apart}`,
      params: { ids: [...ids] },
      row: z.object({ parent: z.string(), node: relation.to.row, edge: relation.edge }),
    }
  }

const pairRow = z.object({ from: z.string(), to: z.string() })
export type Pair = z.output<typeof pairRow>

/** Both ends of every link of a kind: what catalogues are made of. */
export const pairsOf = (name: string, from: string, type: string, to: string) => (): Query<Pair> => ({
  name,
  cypher: `MATCH (a:Entity:${from})-[:${type}]->(b:Entity:${to}) RETURN a.id AS from, b.id AS to ORDER BY from, to`,
  params: {},
  row: pairRow,
})

/** The far ends by the near one. */
export function endsOf(pairs: readonly Pair[]): (from: string) => readonly string[] {
  const ends = new Map<string, string[]>()
  for (const { from, to } of pairs) {
    const known = ends.get(from)
    if (known) known.push(to)
    else ends.set(from, [to])
  }
  return (from) => ends.get(from) ?? []
}
