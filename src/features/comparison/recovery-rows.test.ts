import { describe, expect, it } from 'vitest'
import { recoveryFact } from '../../../test/support/compared.ts'
import { difference } from './difference.ts'
import { recoveryRows } from './recovery-rows.ts'

const work = (props: Record<string, unknown>) => recoveryFact('TIME_TO_WORK', props)
const reoperation = (value: number, followUpMonths: number) =>
  recoveryFact('REOPERATION', { value, unit: '%', followUpMonths })

/** The difference of one measure that both have. */
function differenceOf(procedure: ReturnType<typeof work>[], operation: ReturnType<typeof work>[]) {
  const [row] = recoveryRows([procedure, operation])
  return row && difference(row.cells[0] ?? [], row.cells[1] ?? [], row.unit)
}

describe('recoveryRows', () => {
  it('puts times of all units into one row, in days beside the published figure', () => {
    const rows = recoveryRows([[work({ value: 3, unit: 'd' })], [work({ low: 4, high: 6, unit: 'wk' })]])
    expect(rows).toHaveLength(1)
    expect(rows[0]?.unit).toBe('d')
    expect(rows[0]?.cells[1]?.[0]?.days).toEqual({ value: null, low: 28, high: 42, unit: 'd' })
    expect(rows[0]?.cells[1]?.[0]?.fact.quantity.unit).toBe('wk')
  })

  it('never puts other units together', () => {
    const fact = (unit: string) => recoveryFact('SAME_DAY_DISCHARGE', { value: 1, unit })
    expect(
      recoveryRows([[fact('%')], [fact('yes/no')]]).map((r) => [r.unit, r.cells.map((c) => c.length)]),
    ).toEqual([
      ['%', [1, 0]],
      ['yes/no', [0, 1]],
    ])
  })
})

describe('difference', () => {
  it('is operation minus procedure, in days', () => {
    const days = differenceOf([work({ value: 3, unit: 'd' })], [work({ value: 6, unit: 'wk' })])
    expect(days).toEqual({ value: 39, low: null, high: null, unit: 'd' })
  })

  it('spans every pair of figures, and picks none', () => {
    const operation = [work({ low: 6, high: 12, unit: 'wk' }), work({ value: 5, unit: 'wk' })]
    const days = differenceOf([work({ low: 1, high: 2, unit: 'd' })], operation)
    expect(days).toEqual({ value: null, low: 33, high: 83, unit: 'd' })
  })

  it('keeps the central figure of two ranges that state one', () => {
    const own = work({ value: 2, low: 1, high: 3, unit: 'd' })
    expect(differenceOf([own], [work({ value: 10, low: 8, high: 14, unit: 'd' })])).toEqual({
      ...{ value: 8, low: 5, high: 13, unit: 'd' },
    })
  })

  it.each([
    ['the procedure has no figure', [], [work({ value: 6, unit: 'wk' })]],
    ['the operation has no figure', [work({ value: 3, unit: 'd' })], []],
    ['shares were counted at different times', [reoperation(2, 12)], [reoperation(5, 24)]],
    [
      'the unit is no quantity',
      [recoveryFact('SAME_DAY_DISCHARGE', { value: 1, unit: 'yes/no' })],
      [recoveryFact('SAME_DAY_DISCHARGE', { value: 0, unit: 'yes/no' })],
    ],
  ])('is null when %s', (_, procedure, operation) => {
    expect(differenceOf(procedure, operation)).toBeNull()
  })

  it('compares shares at the same time', () => {
    expect(differenceOf([reoperation(2, 12)], [reoperation(5, 12)])?.value).toBe(3)
  })
})
