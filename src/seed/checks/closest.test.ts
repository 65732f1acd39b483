import { expect, it } from 'vitest'
import { closest } from './closest.ts'

it.each([
  ['minuts', ['hours', 'minutes'], 'minutes'],
  [
    'condition/knee-osteoartritis',
    ['condition/hip-osteoarthritis', 'condition/knee-osteoarthritis'],
    'condition/knee-osteoarthritis',
  ],
  ['furlongs', ['minutes', 'points'], undefined],
  ['a', [], undefined],
])('takes %s for a slip of the pen, or not', (written, candidates, expected) => {
  expect(closest(written, candidates)).toBe(expected)
})
