import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decimals, near, roundingOf, within } from './numbers.ts'

it('knows how far rounding may have moved a figure', () => {
  expect([decimals(3), decimals(3.14)]).toEqual([0, 2])
  expect([roundingOf(3), roundingOf(3.1)]).toEqual([0.5, 0.05])
})

it('takes any figure and its rounding for the same', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -100, max: 100, noNaN: true }),
      fc.integer({ min: 0, max: 3 }),
      (value, digits) => {
        const rounded = Number(value.toFixed(digits))
        expect(near(value, rounded, 0.5 * 10 ** -digits)).toBe(true)
      },
    ),
  )
})

it('holds a figure to the bounds that are known', () => {
  expect(within(5, 1, undefined)).toBe(true)
  expect(within(5, undefined, 4)).toBe(false)
})
