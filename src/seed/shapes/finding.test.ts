import { describe, expect, it } from 'vitest'
import { finding } from './finding.ts'

const given = {
  id: 'doe-2020-pain',
  report: 'doe-2020',
  conditions: ['knee-osteoarthritis'],
  procedure: 'genicular-block',
  comparison: 'SHAM_OR_PLACEBO',
  domain: 'PAIN_INTENSITY',
  outcome: 'Pain',
  unit: 'points (0-10)',
  effectDirection: 'NO_DIFFERENCE_SHOWN',
}
const levelOf = (effect: object) =>
  finding.parse({ ...given, effect: { type: 'MEAN_DIFFERENCE', estimate: -2, ...effect } }).effect?.level

describe('the level of an interval', () => {
  it('is 95 % when the file says nothing', () => {
    expect(levelOf({ low: -3, high: -1 })).toBe(95)
    expect(levelOf({ high: -1 })).toBe(95)
  })

  it('is what the file says', () => expect(levelOf({ low: -3, high: -1, level: 90 })).toBe(90))

  it('is unknown when the page printed none', () => {
    expect(levelOf({ low: -3, high: -1, level: null })).toBeUndefined()
  })

  it('is nothing without an interval', () => expect(levelOf({})).toBeUndefined())
})
