import { describe, expect, it } from 'vitest'
import { instrument, measured } from '../../../test/support/compared.ts'
import { outcomeRows } from './outcome-rows.ts'

const ODI = instrument('odi')
const RMDQ = instrument('rmdq')

describe('outcomeRows', () => {
  it('puts results of one outcome, comparison, window and unit into one row', () => {
    const [a, b] = [measured({ followUpMonths: 1 }), measured({ followUpMonths: 3 })]
    const rows = outcomeRows([[a], [b]])
    expect(rows).toHaveLength(1)
    expect(rows[0]?.cells).toEqual([[a], [b]])
  })

  it.each([
    ['outcome', { domain: 'PHYSICAL_FUNCTION' }],
    ['comparison', { comparison: 'ACTIVE' }],
    ['window', { followUpMonths: 12 }],
    ['stated time', { followUpMonths: undefined }],
    ['unit, which is never converted', { unit: 'cm (0-10)' }],
  ])('opens a row for another %s, with a gap in the other column', (_, props) => {
    const rows = outcomeRows([[measured()], [measured(props)]])
    expect(rows.map((r) => r.cells.map((c) => c.length)).toSorted()).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  it('keeps points of two instruments apart, and shares of patients together', () => {
    const points = [[measured({ unit: 'points' }, ODI)], [measured({ unit: 'points' }, RMDQ)]]
    expect(outcomeRows(points).map((r) => r.instrument?.id)).toEqual(['odi', 'rmdq'])
    const shares = [[measured({ unit: '% of patients' }, ODI)], [measured({ unit: '% of patients' }, RMDQ)]]
    expect(outcomeRows(shares).map((r) => r.instrument)).toEqual([null])
  })

  it('orders by outcome, comparison and time, whatever the order of the findings', () => {
    const findings = [
      measured({ domain: 'SLEEP' }),
      measured({ followUpMonths: 12 }),
      measured({ comparison: 'ACTIVE' }),
      measured(),
    ]
    const order = (list: typeof findings) =>
      outcomeRows([list]).map((r) => `${r.domain} ${r.comparison} ${r.window}`)
    expect(order(findings)).toEqual([
      'PAIN_INTENSITY SHAM_OR_PLACEBO UP_TO_3_MONTHS',
      'PAIN_INTENSITY SHAM_OR_PLACEBO OVER_3_TO_12_MONTHS',
      'PAIN_INTENSITY ACTIVE UP_TO_3_MONTHS',
      'SLEEP SHAM_OR_PLACEBO UP_TO_3_MONTHS',
    ])
    expect(order(findings.toReversed())).toEqual(order(findings))
  })

  it('has no rows without results', () => {
    expect(outcomeRows([[], []])).toEqual([])
  })
})
