import { describe, expect, it } from 'vitest'
import { daysToUsualActivity, inDays } from './recovery-days.ts'

describe('inDays', () => {
  it.each([
    [{ value: 36, unit: 'h' }, 1.5],
    [{ value: 2, unit: 'wk' }, 14],
    [{ low: 1, high: 3, unit: 'd' }, 3],
    [{ low: 2, unit: 'd' }, 2],
    [{ value: 16.6, unit: 'wk' }, 116.2],
    [{ value: 25, unit: 'h' }, 1],
  ])('%j is %s days', (figure, days) => {
    expect(inDays({ measure: 'TIME_TO_WORK', ...figure })).toBe(days)
  })

  it('is unknown for a unit that is not time', () => {
    expect(inDays({ measure: 'TIME_TO_WORK', value: 1, unit: 'yes/no' })).toBeNull()
  })
})

describe('daysToUsualActivity', () => {
  const figure = (measure: 'TIME_TO_WORK' | 'TIME_TO_LIGHT_ACTIVITY' | 'HOSPITAL_STAY', value: number) =>
    ({ measure, value, unit: 'd' }) as const

  it('takes work before lighter activity', () => {
    expect(daysToUsualActivity([figure('TIME_TO_LIGHT_ACTIVITY', 1), figure('TIME_TO_WORK', 7)])).toBe(7)
  })

  it('takes the slowest where sources differ', () => {
    expect(daysToUsualActivity([figure('TIME_TO_WORK', 3), figure('TIME_TO_WORK', 10)])).toBe(10)
  })

  it('does not take a hospital stay for recovery', () => {
    expect(daysToUsualActivity([figure('HOSPITAL_STAY', 2)])).toBeNull()
  })
})
