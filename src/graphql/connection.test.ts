import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { connectionOf, decodeCursor, encodeCursor, pageOf, pageSize, type Scope } from './connection.ts'
import { defined } from './defined.ts'

const NAMES: Scope = { list: 'names', key: 'string' }
const YEARS: Scope = { list: 'years', key: 'number' }

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
          const scope = typeof sort === 'string' ? NAMES : YEARS
          expect(decodeCursor(scope, encodeCursor(scope, { sort, id }))).toEqual({ sort, id })
        },
      ),
    )
  })

  it.each(['', 'x', Buffer.from('[1]').toString('base64url'), Buffer.from('{}').toString('base64url')])(
    'refuse %j',
    (cursor) => {
      expect(() => decodeCursor(NAMES, cursor)).toThrow('Argument "after"')
    },
  )
})

describe('a foreign cursor', () => {
  const given = encodeCursor(NAMES, { sort: 'a', id: '1' })

  it.each([
    ['of another list', { list: 'others', key: 'string' }],
    ['with a key of another type', { list: 'names', key: 'number' }],
  ] as const)('%s is refused', (_, scope) => {
    expect(() => pageOf(scope, { after: given })).toThrow('a cursor of another list')
  })
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
    const { nodes, pageInfo } = connectionOf([1, 2, 3], { scope: YEARS, size: 2, after: null }, keyOf)
    expect(nodes).toEqual([1, 2])
    expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    expect(decodeCursor(YEARS, pageInfo.endCursor)).toEqual({ sort: 2, id: '2' })
  })

  it('has no cursors on an empty page', () => {
    const page = { scope: YEARS, size: 2, after: { sort: 9, id: '9' } }
    expect(connectionOf([], page, keyOf).pageInfo).toEqual({
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
