import { z } from 'zod'
import type { Query, Value } from '../graph/query.ts'

/** A kind of node: its label, and how its stored properties become a domain value. */
export interface EntityKind<T> {
  readonly label: string
  /** First part of query names, for example `condition`. */
  readonly noun: string
  readonly row: z.ZodType<T>
}

const wrapped = <T>(row: z.ZodType<T>) => z.object({ props: row }).transform((r) => r.props)

/** Reads entities of one kind by id. */
export const byIds =
  <T>(kind: EntityKind<T>) =>
  (ids: readonly string[]): Query<T> => ({
    name: `${kind.noun}-by-ids`,
    cypher: `MATCH (n:Entity:${kind.label}) WHERE n.id IN $ids RETURN n {.*} AS props`,
    params: { ids: [...ids] },
    row: wrapped(kind.row),
  })

/** Every entity of a kind that stays small. */
export const everyOf = <T>(kind: EntityKind<T>): Query<T> => ({
  name: `${kind.noun}-all`,
  cypher: `MATCH (n:Entity:${kind.label}) RETURN n {.*} AS props ORDER BY n.id`,
  params: {},
  row: wrapped(kind.row),
})

/** A condition on `n` with the parameters it names; its text never depends on their values. */
export interface Where {
  readonly text: string
  readonly params: Record<string, Value>
}

/** Where a page begins: the sort keys of the item before it. */
export interface After {
  readonly sort: string | number
  readonly id: string
}

export interface PageRequest {
  readonly where: readonly Where[]
  readonly after: After | null
  readonly limit: number
}

/** How a list is ordered; `id` always breaks ties. */
export interface Order {
  readonly property: string
  readonly descending: boolean
  /** Stands before the first key, so that a first page has the same text as the others. */
  readonly start: string | number
}

const BY_NAME: Order = { property: 'nameSort', descending: false, start: '' }

const whereText = (where: readonly Where[]) => where.map((w) => `(${w.text})`).join(' AND ') || 'true'
const whereParams = (where: readonly Where[]) => Object.assign({}, ...where.map((w) => w.params))

/** One page of entities, from behind `after`. The text is the same for all values of the filters. */
export const page =
  <T>(kind: EntityKind<T>, order: Order = BY_NAME) =>
  ({ where, after, limit }: PageRequest): Query<T> => {
    const beyond = order.descending ? '<' : '>'
    return {
      name: `${kind.noun}-page`,
      cypher: `MATCH (n:Entity:${kind.label})
WHERE ${whereText(where)}
AND (NOT $hasAfter OR n.${order.property} ${beyond} $afterSort OR (n.${order.property} = $afterSort AND n.id > $afterId))
RETURN n {.*} AS props ORDER BY n.${order.property}${order.descending ? ' DESC' : ''}, n.id LIMIT $limit`,
      params: {
        ...whereParams(where),
        hasAfter: after !== null,
        afterSort: after?.sort ?? order.start,
        afterId: after?.id ?? '',
        limit,
      },
      row: wrapped(kind.row),
    }
  }

const totalRow = z.object({ total: z.number() })

/** How many entities match, for `totalCount`. */
export const total =
  <T>(kind: EntityKind<T>) =>
  (where: readonly Where[]): Query<{ total: number }> => ({
    name: `${kind.noun}-total`,
    cypher: `MATCH (n:Entity:${kind.label}) WHERE ${whereText(where)} RETURN count(n) AS total`,
    params: whereParams(where),
    row: totalRow,
  })

/** Some columns of every entity of a kind: what catalogues are made of. */
export const every =
  <Row>(label: string, name: string, returned: string, row: z.ZodType<Row>) =>
  (): Query<Row> => ({
    name,
    cypher: `MATCH (n:Entity:${label}) RETURN ${returned} ORDER BY n.id`,
    params: {},
    row,
  })
