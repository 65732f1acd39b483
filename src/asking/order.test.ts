import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ascending, descending, orderingOf } from './order.ts'

interface Row {
  readonly id: string
  readonly size: number | null
  readonly name: string
}
const TERMS = {
  SIZE_ASC: ascending((r: Row) => r.size),
  SIZE_DESC: descending((r: Row) => r.size),
  NAME_ASC: ascending((r: Row) => r.name),
}
const sorted = (rows: readonly Row[], names: readonly (keyof typeof TERMS)[]) => {
  const { spotOf, compare } = orderingOf(TERMS, names, ['NAME_ASC'])
  return rows.toSorted((a, b) => compare(spotOf(a), spotOf(b))).map((r) => r.id)
}

const ROWS: readonly Row[] = [
  { id: 'c', size: null, name: 'x' },
  { id: 'b', size: 2, name: 'y' },
  { id: 'a', size: 10, name: 'y' },
  { id: 'd', size: 2, name: 'w' },
]

it.each([
  [['SIZE_ASC'], ['b', 'd', 'a', 'c']],
  [['SIZE_DESC'], ['a', 'b', 'd', 'c']],
  [
    ['SIZE_ASC', 'NAME_ASC'],
    ['d', 'b', 'a', 'c'],
  ],
  [[], ['d', 'c', 'a', 'b']],
] as const)('%j gives %j: nothing known stands last, ids break ties', (names, expected) => {
  expect(sorted(ROWS, names)).toEqual(expected)
})

it('is a total order', () => {
  const row = fc.record({
    id: fc.string(),
    size: fc.option(fc.integer({ min: 0, max: 3 })),
    name: fc.constantFrom('x', 'y'),
  })
  const rows = fc.uniqueArray(row, { selector: (r) => r.id })
  fc.assert(
    fc.property(rows, (some) => {
      expect(sorted(some.toReversed(), ['SIZE_DESC', 'NAME_ASC'])).toEqual(
        sorted(some, ['SIZE_DESC', 'NAME_ASC']),
      )
    }),
  )
})
