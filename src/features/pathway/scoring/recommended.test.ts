import { describe, expect, it } from 'vitest'
import { recommendedShare } from './recommended.ts'
import type { Advice } from './scored-facts.ts'

const said = (direction: Advice['direction'], differs: Partial<Advice> = {}): Advice => ({
  by: `body ${direction}`,
  direction,
  strength: 'CONDITIONAL',
  year: 2020,
  ...differs,
})

describe('recommendedShare', () => {
  it('is a half when nobody takes a side', () => {
    expect(recommendedShare([])).toBe(0.5)
    expect(recommendedShare([said('NO_RECOMMENDATION')])).toBe(0.5)
  })

  it('is the share of those who recommend it, a strong word counting twice', () => {
    expect(recommendedShare([said('FOR')])).toBe(1)
    expect(recommendedShare([said('AGAINST')])).toBe(0)
    expect(recommendedShare([said('FOR'), said('AGAINST')])).toBe(0.5)
    expect(recommendedShare([said('FOR', { strength: 'STRONG' }), said('AGAINST')])).toBeCloseTo(2 / 3)
  })

  it('takes the latest word of each body', () => {
    const before = said('FOR', { by: 'one', year: 2013 })
    expect(recommendedShare([before, said('AGAINST', { by: 'one', year: 2021 })])).toBe(0)
    expect(recommendedShare([before, said('AGAINST', { by: 'one', year: 2013 })])).toBe(0.5)
  })
})
