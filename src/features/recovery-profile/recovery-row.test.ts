import { expect, it } from 'vitest'
import { recoveryFigureRow, recoveryRows, slowestOf } from './recovery-row.ts'

const profile = (id: string, conditionId: string | null = null) => ({
  id,
  nameSort: id,
  procedureId: 'p',
  conditionId,
  usualActivityDays: null,
  class: 'INJECTION' as const,
  accessRoute: 'NEEDLE' as const,
})
const figure = (over: object) =>
  recoveryFigureRow.parse({ profile: 'one', measure: 'TIME_TO_WORK', unit: 'd', value: 3, ...over })

it('takes the slowest figure of each activity, in days, and no share', () => {
  const [one, two] = recoveryRows(
    [profile('one'), profile('two')],
    [
      figure({}),
      figure({ unit: 'wk', value: 2 }),
      figure({ unit: '%', value: 90 }),
      figure({ measure: 'TIME_TO_DRIVING', value: null, low: 1, high: 2 }),
      figure({ profile: 'two', value: 5 }),
    ],
  )
  expect(one?.days).toEqual({ usual: null, work: 14, lightActivity: null, driving: 2 })
  expect(two?.days.work).toBe(5)
  expect(slowestOf([one, two].filter((r) => r !== undefined)).work).toBe(14)
})
