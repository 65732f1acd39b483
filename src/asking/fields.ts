import { badUserInput } from '../graphql/errors.ts'
import type { Asked, Field, ReachLabel, Test } from './asked.ts'

/** An empty list can mean "nothing ticked" or "none of them": the client has to say which. */
function checkNotEmpty<T>({ value, argument }: Asked<readonly T[]>): void {
  if (value.length === 0) {
    throw badUserInput(argument, value, 'name at least one value, or leave the field out')
  }
}

/** The item's values and those asked for have one in common. */
export const anyOf =
  <Item, V>(valuesOf: (item: Item) => readonly V[] | null): Field<Item, readonly V[]> =>
  (asked) => {
    checkNotEmpty(asked)
    const wanted = new Set(asked.value)
    return { holds: (item) => valuesOf(item)?.some((v) => wanted.has(v)) ?? false }
  }

/** The item's value is one of those asked for; an item without a value never is. */
export const oneOf = <Item, V>(get: (item: Item) => V | null): Field<Item, readonly V[]> =>
  anyOf<Item, V>((item) => {
    const value = get(item)
    return value === null ? null : [value]
  })

/** What a number asked for must be. */
export interface Bounds {
  readonly least: number
  readonly most: number
  /** How to put it right. */
  readonly mend: string
}

function checkBounds({ value, argument }: Asked<number>, { least, most, mend }: Bounds): void {
  if (value < least || value > most) throw badUserInput(argument, value, mend)
}

/** The item's number is no more than asked for; an item without a figure is left out. */
export const atMost =
  <Item>(numberOf: (item: Item) => number | null, bounds: Bounds): Field<Item, number> =>
  (asked) => {
    checkBounds(asked, bounds)
    return { holds: (item) => (numberOf(item) ?? Number.POSITIVE_INFINITY) <= asked.value }
  }

/** The item's number is no less than asked for; an item without a figure is left out. */
export const atLeast =
  <Item>(numberOf: (item: Item) => number | null, bounds: Bounds): Field<Item, number> =>
  (asked) => {
    checkBounds(asked, bounds)
    return { holds: (item) => (numberOf(item) ?? Number.NEGATIVE_INFINITY) >= asked.value }
  }

/** True asks for rows of which it is true, false for all others; for a row that is its own only item. */
export const isTrue =
  <Item>(flagOf: (item: Item) => boolean): Field<Item, boolean> =>
  ({ value }) => ({ holds: (item) => flagOf(item) === value })

/**
 * Some item of which it is true. False would mean "some item of which it is not", which nobody means by it, so that
 * the contrary has to be asked for with `none`.
 */
export const someTrue =
  <Item>(flagOf: (item: Item) => boolean): Field<Item, boolean> =>
  ({ value, argument }) => {
    if (!value)
      throw badUserInput(argument, value, 'write true, or put it into `none` to ask for the contrary')
    return { holds: flagOf }
  }

/** The item is about something asked for, or about something narrower; then it says through which. */
export const about =
  <Item>(label: ReachLabel, idsOf: (item: Item) => readonly string[]): Field<Item, readonly string[]> =>
  async (given) => {
    checkNotEmpty(given)
    const { asked, reached } = await given.reach(label, given.value, given.argument)
    return {
      holds: (item) => idsOf(item).some((id) => reached.has(id)),
      via: (item) => {
        const ids = idsOf(item)
        return ids.some((id) => asked.has(id)) ? [] : ids.filter((id) => reached.has(id))
      },
    }
  }

/** The same for a field that takes one id. */
export const aboutOne = <Item>(
  label: ReachLabel,
  idsOf: (item: Item) => readonly string[],
): Field<Item, string> => {
  const many = about(label, idsOf)
  return (asked) => many({ ...asked, value: [asked.value] })
}

/** The very thing asked for, nothing narrower. */
export const exactly =
  <Item>(label: ReachLabel, idsOf: (item: Item) => readonly string[]): Field<Item, string> =>
  async (given): Promise<Test<Item>> => {
    const { asked } = await given.reach(label, [given.value], given.argument)
    return { holds: (item) => idsOf(item).some((id) => asked.has(id)) }
  }
