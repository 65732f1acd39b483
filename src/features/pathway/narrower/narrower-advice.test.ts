import { expect, test } from 'vitest'
import { narrowerAdviceOf } from './narrower-advice.ts'

test('joins the parallel lists of a stored pathway', () => {
  const advice = narrowerAdviceOf({
    narrowerAdviceBy: ['A', 'B'],
    narrowerAdviceDirections: ['FOR', 'AGAINST'],
    narrowerAdviceYears: [2012, 2024],
    narrowerAdviceConditions: ['type I', 'type II'],
  })
  expect(advice).toEqual([
    { by: 'A', direction: 'FOR', year: 2012, condition: 'type I' },
    { by: 'B', direction: 'AGAINST', year: 2024, condition: 'type II' },
  ])
  // An engine may drop lists that are empty.
  expect(narrowerAdviceOf({ narrowerAdviceBy: [], narrowerAdviceConditions: [] })).toEqual([])
})
