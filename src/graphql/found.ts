import { GraphError } from '../graph/errors.ts'

/** A node that an edge or a property of the same data version points to: its absence is our fault, not the client's. */
export function found<T>(value: T | null | undefined, id: string): T {
  if (value === null || value === undefined)
    throw new GraphError('BAD_ROW', `${id} is pointed to but not in the graph`)
  return value
}
