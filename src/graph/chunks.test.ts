import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chunks, groupBy } from './chunks.ts'

describe('chunks', () => {
  it('hold every item once, in order, none larger than asked for and none empty', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), (items, size) => {
        const parts = [...chunks(items, size)]
        expect(parts.flat()).toEqual(items)
        expect(parts.every((part) => part.length > 0 && part.length <= size)).toBe(true)
        expect(parts).toHaveLength(Math.ceil(items.length / size))
      }),
    )
  })
})

describe('groupBy', () => {
  it('puts every item under its key, in the order in which items and keys came', () => {
    const item = fc.record({ key: fc.constantFrom('a', 'b', '__proto__'), n: fc.integer() })
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const groups = groupBy(items, (one) => one.key)
        expect([...groups.keys()]).toEqual([...new Set(items.map((one) => one.key))])
        for (const [key, group] of groups) expect(group).toEqual(items.filter((one) => one.key === key))
      }),
    )
  })
})
