import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatTsv, listCell, parseTsv } from './tsv.ts'

it('reads back what it wrote', () => {
  const cell = fc.stringMatching(/^[^\t\r\n]{1,12}$/)
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
      expect(parseTsv(formatTsv(['a', 'b'], rows))).toEqual(rows.map(([a, b]) => ({ a, b })))
    }),
  )
})

it('fills cells that a row lacks, and takes both kinds of line ends', () => {
  expect(parseTsv('a\tb\r\n1\r\n')).toEqual([{ a: '1', b: '' }])
})

it('reads lists', () => {
  expect(listCell('a|b')).toEqual(['a', 'b'])
  expect(listCell('')).toEqual([])
})
