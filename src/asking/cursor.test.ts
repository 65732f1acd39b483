import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CursorScope, decodeSpot, digest, encodeSpot } from './cursor.ts'

const SCOPE: CursorScope = { list: 'procedures', order: ['NAME_ASC'], question: { family: ['CRPS'] } }
const HERE = { keys: ['knee'], id: 'RELIEF:procedure/a' }
const cursor = encodeSpot(SCOPE)(HERE)
const refusal = (scope: Partial<CursorScope>, after = cursor): string => {
  try {
    return `taken as ${JSON.stringify(decodeSpot({ ...SCOPE, ...scope }, after))}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

describe('a cursor', () => {
  it('comes back as it went out, whatever the name and the number', () => {
    const key = fc.oneof(fc.string({ unit: 'grapheme' }), fc.double({ noNaN: true, noDefaultInfinity: true }))
    const keys = fc.array(fc.option(key), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(keys, fc.string({ minLength: 1, unit: 'grapheme' }), (drawn, id) => {
        const scope = { ...SCOPE, order: drawn.map((_, i) => `ORDER_${i}`) }
        // JSON knows no negative zero, and no order tells it from zero.
        const spot = { keys: drawn.map((k) => (Object.is(k, -0) ? 0 : k)), id }
        expect(decodeSpot(scope, encodeSpot(scope)(spot))).toEqual(spot)
      }),
    )
  })

  it('is the first page when there is none', () => {
    expect(decodeSpot(SCOPE, null)).toBeNull()
    expect(decodeSpot(SCOPE, undefined)).toBeNull()
  })

  it('can stand in an address as it is', () => {
    const names = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(names, (name) => {
        const text = encodeSpot(SCOPE)({ keys: [name], id: name })
        expect(encodeURIComponent(text)).toBe(text)
      }),
    )
  })

  it.each([
    ['another list', { list: 'conditions' }, 'this is a cursor of another list'],
    ['another order', { order: ['YEAR_DESC'] }, 'in another order, NAME_ASC; ask for that order'],
    ['one order more', { order: ['NAME_ASC', 'YEAR_DESC'] }, 'in another order, NAME_ASC'],
    ['another filter', { question: { family: ['BACK_AND_NECK_PAIN'] } }, 'under another filter'],
    ['no filter', { question: undefined }, 'under another filter'],
  ])('of %s is refused by name', (_, scope, words) => {
    expect(refusal(scope)).toContain(words)
  })

  it.each([
    ['no cursor at all', 'begin at the knee'],
    ['nothing', ''],
    ['a cursor of five other things', Buffer.from('[1,2,3,4,5]').toString('base64url')],
    ['as many keys as no order has', encodeSpot(SCOPE)({ ...HERE, keys: ['knee', 2] })],
    ['an object for a key', Buffer.from('["procedures","NAME_ASC","x",[{}],"a"]').toString('base64url')],
  ])('that is %s is refused, and never taken as the first page', (_, after) => {
    expect(refusal({}, after)).toMatch(/^Argument "after" cannot be /)
  })

  it('cut short anywhere is refused', () => {
    fc.assert(
      fc.property(fc.nat({ max: cursor.length - 1 }), (length) => {
        expect(refusal({}, cursor.slice(0, length))).toMatch(/^Argument "after" cannot be /)
      }),
    )
  })
})

describe('the name of a question', () => {
  const filter = fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), fc.jsonValue({ maxDepth: 2 }))

  it('is the same whatever the order of its keys, and with nothing said more', () => {
    fc.assert(
      fc.property(filter, (question) => {
        const turned = Object.fromEntries(Object.entries(question).toReversed())
        expect(digest(turned)).toBe(digest(question))
        expect(digest({ ...question, unasked: null, unknown: undefined })).toBe(digest(question))
        expect(digest({ within: turned })).toBe(digest({ within: question }))
      }),
    )
  })

  it('tells lists in another order apart, and nothing from an empty list', () => {
    expect(digest({ ids: ['a', 'b'] })).not.toBe(digest({ ids: ['b', 'a'] }))
    expect(digest({ ids: [] })).not.toBe(digest({}))
    expect(digest({ a: 1 })).not.toBe(digest({ a: '1' }))
  })
})
