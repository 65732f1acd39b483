import { describe, expect, it } from 'vitest'
import type { SeedFinding } from '../seed-data.ts'
import { finding as shape } from '../shapes/finding.ts'
import { FINDING_KINDS, isPrecise } from './finding-kinds.ts'

const finding = (props: object): SeedFinding =>
  shape.parse({
    id: 'a',
    report: 'r',
    conditions: ['c'],
    procedure: 'p',
    comparison: 'SHAM_OR_PLACEBO',
    domain: 'PAIN_INTENSITY',
    outcome: 'Pain',
    unit: '%',
    effectDirection: 'NOT_COMPARED',
    ...props,
  })

const mean = { n: 10, mean: 1, sd: 2 }
const events = { n: 10, events: 0 }
const effect = { type: 'MEAN_DIFFERENCE', estimate: 1 }

describe('a finding is precise', () => {
  it.each([
    [true, { effect: { ...effect, low: 0, high: 2 } }],
    [false, { effect }],
    [false, { effect: { ...effect, low: 0 } }],
    [true, { values: mean, versusValues: mean }],
    [true, { values: { n: 10, change: 0, se: 0.1 }, versusValues: mean }],
    [true, { values: events, versusValues: events }],
    [false, { values: events }],
    [true, { values: events, comparison: 'NONE' }],
    [false, { values: { n: 10, mean: 1 }, versusValues: mean }],
    [false, { values: { mean: 1, sd: 2 }, versusValues: mean }],
    [false, { values: { n: 10, percent: 40 }, versusValues: { n: 10, percent: 20 } }],
    [true, { accuracy: { referenceStandard: 's', specificity: { value: 50, low: 40, high: 60 } } }],
    [
      false,
      {
        accuracy: { referenceStandard: 's', specificity: { value: 50 } },
        values: events,
        comparison: 'NONE',
      },
    ],
  ])('%s for %j', (expected, props) => {
    expect(isPrecise(finding(props))).toBe(expected)
  })
})

describe('kinds of findings', () => {
  it('want a denominator of harms', () => {
    const harm = { domain: 'SERIOUS_ADVERSE_EVENTS' }
    expect(FINDING_KINDS.adverseEventFindings(finding({ ...harm, values: { n: 50, events: 1 } }))).toBe(true)
    expect(FINDING_KINDS.adverseEventFindings(finding({ ...harm, values: { percent: 2 } }))).toBe(false)
    expect(FINDING_KINDS.adverseEventFindings(finding({ values: events }))).toBe(false)
  })

  it.each([
    [12, 'PAIN_INTENSITY', false],
    [12.1, 'PAIN_INTENSITY', true],
    [24, 'MEDICATION_USE', true],
    [24, 'REOPERATION', false],
    [undefined, 'PAIN_INTENSITY', false],
  ])('call %s months of %s beyond a year: %s', (followUpMonths, domain, expected) => {
    expect(FINDING_KINDS.findingsBeyondOneYear(finding({ followUpMonths, domain }))).toBe(expected)
  })
})
