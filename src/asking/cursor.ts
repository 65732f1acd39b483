import { createHash } from 'node:crypto'
import { z } from 'zod'
import { misread, OTHER_LIST, readCursor } from '../graphql/connection.ts'
import { badUserInput } from '../graphql/errors.ts'
import type { Spot } from './order.ts'

/** What a place in a list depends on: the list, its order and its filter. */
export interface CursorScope {
  readonly list: string
  readonly order: readonly string[]
  /** Whatever else decides which items there are. */
  readonly question: unknown
}

const shape = z.tuple([
  z.string(),
  z.string(),
  z.string(),
  z.array(z.union([z.string(), z.number(), z.null()])),
  z.string(),
])

/** Objects in order of their keys, so that the same filter written another way is the same filter. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value ?? null
  const given = Object.entries(value).filter(([, v]) => v !== null && v !== undefined)
  return Object.fromEntries(given.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, sorted(v)]))
}

/** A short name of a question: the same for the same question, whatever the order of its keys. */
export const digest = (question: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(question)))
    .digest('base64url')
    .slice(0, 10)

const orderText = (order: readonly string[]) => order.join(',')

/** Opaque, but only the place and what it is a place in: it survives a restart and needs no server state. */
export function encodeSpot(scope: CursorScope): (spot: Spot) => string {
  const head = [scope.list, orderText(scope.order), digest(scope.question)]
  return ({ keys, id }) => Buffer.from(JSON.stringify([...head, keys, id])).toString('base64url')
}

/** A place in another list, order or selection means nothing here: taking it would answer with the wrong page. */
export function decodeSpot(scope: CursorScope, after: string | null | undefined): Spot | null {
  if (after === null || after === undefined) return null
  const [list, order, question, keys, id] = parse(after)
  const refuse = (mend: string) => badUserInput('after', after, mend)
  if (list !== scope.list || keys.length !== order.split(',').length) throw refuse(OTHER_LIST)
  if (order !== orderText(scope.order))
    throw refuse(
      `this is a cursor of the same list in another order, ${order}; ask for that order, or begin without \`after\``,
    )
  if (question !== digest(scope.question))
    throw refuse(
      'this is a cursor of the same list under another filter or other arguments; ask as before, or begin without `after`',
    )
  return { keys, id }
}

function parse(after: string): z.output<typeof shape> {
  const parsed = shape.safeParse(readCursor(after))
  if (parsed.success) return parsed.data
  throw badUserInput('after', after, misread(after))
}
