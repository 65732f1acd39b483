import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { connectionOf, decodeCursor, encodeCursor, pageSize } from './connection.ts'
import { defined } from './defined.ts'

describe('cursors', () => {
  it('come back as they went out, whatever the name', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.integer(),
          fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
        ),
        fc.string(),
        (sort, id) => {
          expect(decodeCursor(encodeCursor({ sort, id }))).toEqual({ sort, id })
        },
      ),
    )
  })

  it.each(['', 'x', Buffer.from('[1]').toString('base64url'), Buffer.from('{}').toString('base64url')])(
    'refuse %j',
    (cursor) => {
      expect(() => decodeCursor(cursor)).toThrow('Argument "after"')
    },
  )
})

describe('pageSize', () => {
  it.each([
    [undefined, 25],
    [null, 25],
    [1, 1],
    [100, 100],
  ])('%s is %d', (first, size) => {
    expect(pageSize(first)).toBe(size)
  })

  it.each([0, -1, 101])('refuses %d', (first) => {
    expect(() => pageSize(first)).toThrow('Argument "first"')
  })
})

describe('connectionOf', () => {
  const keyOf = (n: number) => ({ sort: n, id: String(n) })

  it('shows one item less than it was given when there is one too many', () => {
    const { nodes, pageInfo } = connectionOf([1, 2, 3], 2, null, keyOf)
    expect(nodes).toEqual([1, 2])
    expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    expect(decodeCursor(pageInfo.endCursor)).toEqual({ sort: 2, id: '2' })
  })

  it('has no cursors on an empty page', () => {
    expect(connectionOf([], 2, { sort: 9, id: '9' }, keyOf).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: null,
      endCursor: null,
    })
  })
})

describe('defined', () => {
  it('drops nulls and keeps false, zero and empty lists', () => {
    expect(defined({ a: null, b: undefined, c: false, d: 0, e: [] })).toEqual({ c: false, d: 0, e: [] })
    expect(defined(null)).toEqual({})
  })
})
