import { describe, expect, it } from 'vitest'
import { scaleOf, UNITS, ucumOf } from './units.ts'

describe('ucumOf', () => {
  it.each([
    ['days', 'd'],
    ['MME/day', UNITS['MME/day']],
    ['points (0-10)', '{score}'],
    ['cm (0-10)', 'cm'],
    ['points (version dependent)', '{score}'],
    ['not printed in the abstract', '{not_stated}'],
    ['furlongs', undefined],
    ['toString', undefined],
  ])('%s', (unit, expected) => {
    expect(ucumOf(unit)).toBe(expected)
  })
})

describe('scaleOf', () => {
  it.each([
    ['points (0-10)', { min: 0, max: 10 }],
    ['points (1–100)', { min: 1, max: 100 }],
    ['index (-0.5 to 1)', { min: -0.5, max: 1 }],
    ['points', undefined],
    ['points (VAS)', undefined],
  ])('%s', (unit, expected) => {
    expect(scaleOf(unit)).toEqual(expected)
  })
})
