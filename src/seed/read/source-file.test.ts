import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { parseSource, placeOf } from './source-file.ts'

describe('placeOf', () => {
  it('finds the line of any key of any record', () => {
    const record = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.oneof(fc.string(), fc.integer()), {
      minKeys: 1,
    })
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 5 }), fc.nat(), (records, pick) => {
        const text = stringify(records, { lineWidth: 0, blockQuote: false })
        const index = pick % records.length
        const key = Object.keys(records[index] ?? {})[0] ?? ''
        const { line } = placeOf(parseSource('f', text).source, [index, key])
        expect(text.split('\n')[line - 1]).toMatch(new RegExp(`^(- |  )"?${key}"?:`))
      }),
    )
  })

  it('gives the first line of an empty file', () => {
    expect(placeOf(parseSource('f', '').source, ['a'])).toEqual({ file: 'f', line: 1 })
  })
})
