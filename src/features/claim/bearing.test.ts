import { describe, expect, it } from 'vitest'
import { bearingOf } from './bearing.ts'

describe('bearingOf', () => {
  it.each([
    ['SHAM_OR_PLACEBO', 'FAVOURS_PROCEDURE', 'SUPPORTS'],
    ['SHAM_OR_PLACEBO', 'NO_DIFFERENCE_SHOWN', 'NO_DIFFERENCE'],
    ['SHAM_OR_PLACEBO', 'FAVOURS_COMPARATOR', 'CONTRARY'],
    ['USUAL_CARE', 'FAVOURS_PROCEDURE', 'SUPPORTS'],
    ['USUAL_CARE', 'NOT_COMPARED', 'NOT_APPLICABLE'],
    ['ACTIVE', 'NO_DIFFERENCE_SHOWN', 'NOT_APPLICABLE'],
    ['ACTIVE', 'FAVOURS_PROCEDURE', 'NOT_APPLICABLE'],
    ['SURGERY', 'FAVOURS_COMPARATOR', 'NOT_APPLICABLE'],
    ['NONE', 'NOT_COMPARED', 'NOT_APPLICABLE'],
  ] as const)('%s with %s is %s', (comparison, effectDirection, bearing) => {
    expect(bearingOf({ comparison, effectDirection })).toBe(bearing)
  })

  it('counts a non-inferiority trial as it was designed', () => {
    const trial = { comparison: 'SURGERY', effectDirection: 'NO_DIFFERENCE_SHOWN' } as const
    expect(bearingOf({ ...trial, nonInferiority: { met: true } })).toBe('SUPPORTS')
    expect(bearingOf({ ...trial, nonInferiority: { met: false } })).toBe('CONTRARY')
  })

  it("lets a curator's reasoned bearing stand", () => {
    const significantButSmall = { comparison: 'USUAL_CARE', effectDirection: 'FAVOURS_PROCEDURE' } as const
    expect(bearingOf({ ...significantButSmall, bearing: 'NO_DIFFERENCE' })).toBe('NO_DIFFERENCE')
  })
})
