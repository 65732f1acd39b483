import { describe, expect, it } from 'vitest'
import { inDays, type RecoveryFigure, returnToUsualActivity } from './recovery-days.ts'

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

describe('returnToUsualActivity', () => {
  const figure = (measure: RecoveryFigure['measure'], value: number): RecoveryFigure => ({
    measure,
    value,
    unit: 'd',
  })

  it('takes full activity before work, and work before lighter activity', () => {
    const light = figure('TIME_TO_LIGHT_ACTIVITY', 1)
    const work = figure('TIME_TO_WORK', 7)
    const full = figure('TIME_TO_FULL_ACTIVITY', 42)
    expect(returnToUsualActivity([light, work])).toEqual({ measure: 'TIME_TO_WORK', days: 7 })
    expect(returnToUsualActivity([light, work, full])).toEqual({ measure: 'TIME_TO_FULL_ACTIVITY', days: 42 })
    expect(returnToUsualActivity([light])).toEqual({ measure: 'TIME_TO_LIGHT_ACTIVITY', days: 1 })
  })

  it('takes the slowest where sources differ, by the far end of a range', () => {
    const range = { measure: 'TIME_TO_WORK', low: 3, high: 21, unit: 'd' } as const
    expect(returnToUsualActivity([range, figure('TIME_TO_WORK', 10)])?.days).toBe(21)
  })

  it('passes over a figure that is no time', () => {
    const share = { measure: 'TIME_TO_FULL_ACTIVITY', value: 80, unit: '%' } as const
    expect(returnToUsualActivity([share, figure('TIME_TO_WORK', 10)])?.measure).toBe('TIME_TO_WORK')
  })

  it('does not take a hospital stay for recovery', () => {
    expect(returnToUsualActivity([figure('HOSPITAL_STAY', 2)])).toBeNull()
  })
})
