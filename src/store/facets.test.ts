import { expect, it } from 'vitest'
import { countsOf, labelOf, numberCounts } from './facets.ts'

it('counts every value in its own order, zeros too', () => {
  expect(countsOf(['NERVE_BLOCK', 'ABLATION', 'OTHER'], ['ABLATION', 'OTHER', 'ABLATION'])).toEqual([
    { value: 'NERVE_BLOCK', label: 'Nerve block', count: 0 },
    { value: 'ABLATION', label: 'Ablation', count: 2 },
    { value: 'OTHER', label: 'Other', count: 1 },
  ])
})

it('counts the numbers that occur, smallest first', () => {
  expect(numberCounts([2010, 1999, 2010])).toEqual([
    { value: 1999, label: '1999', count: 1 },
    { value: 2010, label: '2010', count: 2 },
  ])
  expect(numberCounts([])).toEqual([])
})

it('labels as people read', () => {
  expect(labelOf('SHAM_OR_PLACEBO')).toBe('Sham or placebo')
})
