import { expect, it } from 'vitest'
import { checkFilter } from './check-filter.ts'

it.each([
  [{ recoveryWithinDays: -1 }, 'filter.recoveryWithinDays'],
  [{ intent: [] }, 'filter.intent'],
  [{ maxInvasiveness: 6 }, 'filter.maxInvasiveness'],
])('%j is refused by name', (filter, argument) => {
  expect(() => checkFilter(filter)).toThrow(`Argument "${argument}"`)
})

it.each([null, undefined, {}, { recoveryWithinDays: 0, intent: ['TRIAL'] as const }])(
  '%j passes',
  (filter) => {
    expect(() =>
      checkFilter(filter && { ...filter, intent: filter.intent && [...filter.intent] }),
    ).not.toThrow()
  },
)
