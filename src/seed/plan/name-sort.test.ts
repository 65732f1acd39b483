import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nameSort } from './name-sort.ts'

it('folds accents and letter case', () => {
  expect(nameSort('  Ménière’s  Disease ')).toBe('meniere’s disease')
})

it('is never empty for a name that is not', () => {
  fc.assert(fc.property(fc.string({ minLength: 1 }), (name) => nameSort(name) !== ''))
})
