import { describe, expect, it } from 'vitest'
import { intervalShows, pShows } from './significance.ts'

describe('pShows', () => {
  it.each([
    ['<0.001', 'difference'],
    ['0.049', 'difference'],
    ['= 0.04', 'difference'],
    ['0.05', undefined],
    ['<0.1', undefined],
    ['>0.01', undefined],
    ['>0.05', 'no difference'],
    ['.30', 'no difference'],
    [undefined, undefined],
  ])('%s', (p, expected) => {
    expect(pShows(p)).toBe(expected)
  })
})

describe('intervalShows', () => {
  const of = (
    type: 'MEAN_DIFFERENCE' | 'ODDS_RATIO' | 'WITHIN_GROUP_CHANGE',
    low: number,
    high: number,
    level = 95,
  ) => intervalShows({ type, estimate: (low + high) / 2, low, high, level })

  it('looks at zero for differences and at one for ratios', () => {
    expect(of('MEAN_DIFFERENCE', 0.2, 0.8)).toBe('difference')
    expect(of('MEAN_DIFFERENCE', -0.2, 0.8)).toBe('no difference')
    expect(of('ODDS_RATIO', 0.2, 0.8)).toBe('difference')
    expect(of('ODDS_RATIO', 0.2, 1.8)).toBe('no difference')
  })

  it('leaves what it cannot decide', () => {
    expect(of('MEAN_DIFFERENCE', 0, 0.8)).toBeUndefined()
    expect(of('MEAN_DIFFERENCE', 0.2, 0.8, 90)).toBeUndefined()
    expect(of('WITHIN_GROUP_CHANGE', 1, 2)).toBeUndefined()
    expect(intervalShows({ type: 'MEAN_DIFFERENCE', estimate: 1, level: 95 })).toBeUndefined()
  })
})
