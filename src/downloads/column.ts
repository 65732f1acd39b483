/** What one cell holds; a list where the schema has one, in the schema's order. */
export type Cell = Leaf | readonly Leaf[]
export type Leaf = string | number | boolean | null

/** One item of a connection, as the selections of its columns brought it. */
export type Item = Readonly<Record<string, unknown>>

/** One column of a download: its header, what to ask of an item, and what of the answer to show. */
export interface Column {
  /** Lower case with underscores; a unit that holds for the whole column stands behind it in brackets. */
  readonly header: string
  /** GraphQL fields of the item's type. Several columns may ask for the same. */
  readonly selection: string
  read(item: Item): Cell
}

/** A field, or a field of what a field leads to: `procedure.name`. Through a list it brings a list. */
export const column = (header: string, path: string): Column => {
  const keys = path.split('.')
  return { header, selection: nested(keys), read: (item) => leavesAt(item, keys) }
}

/** Fields of the same names as the columns. */
export const columns = (...names: readonly string[]): Column[] =>
  names.map((name) => column(snake(name), name))

/** Id and name of what a field leads to, side by side: labels beside ids. */
export const linked = (header: string, path: string): Column[] => [
  column(`${header}_id`, `${path}.id`),
  column(`${header}_name`, `${path}.name`),
]

/** The most that one page of a list inside an item holds. */
const MOST_LISTED = 100

/** The same for a list that the API pages: a cell holds it whole, or the download fails. */
export function listed(header: string, field: string): Column[] {
  const ask = (key: string) => `${field}(first: ${MOST_LISTED}) { nodes { ${key} } pageInfo { hasNextPage } }`
  return ['id', 'name'].map((key) => ({
    header: `${header}_${key}`,
    selection: ask(key),
    read(item) {
      if (leavesAt(item, [field, 'pageInfo', 'hasNextPage']) === true)
        throw new Error(`a cell holds ${MOST_LISTED} items at most, and ${field} of ${item.id} has more`)
      return leavesAt(item, [field, 'nodes', key])
    },
  }))
}

const nested = ([key = '', ...rest]: readonly string[]): string =>
  rest.length === 0 ? key : `${key} { ${nested(rest)} }`

/** The value at a path; lists on the way become one flat list. */
export function leavesAt(value: unknown, keys: readonly string[]): Cell {
  if (Array.isArray(value)) return value.flatMap((one) => leavesAt(one, keys))
  if (value === null || value === undefined) return null
  const [key, ...rest] = keys
  if (key === undefined) return leaf(value)
  return typeof value === 'object' ? leavesAt(Reflect.get(value, key), rest) : null
}

function leaf(value: unknown): Leaf {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return String(value)
}

/** `accessRoute` as people write it in a table: `access_route`. */
export const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)
