import { describe, expect, it } from 'vitest'
import { facts, judged, option, rule } from '../../../../test/support/plan-parts.ts'
import type { Predicate } from '../rules/predicate.ts'
import { asked } from './judge.ts'
import { waitsForDrugs, waitsOf, waitText } from './waits.ts'

const INR: Predicate = { fact: 'INR', above: 1.8 }
const KNOWN = facts([
  ['INR', 2.6],
  ['AGE_BAND', 'UNDER_18'],
  ['LOCAL_INFECTION', 'PRESENT'],
])
const RESOLVED = { resolvedBy: 'A new INR.' }
const line = (slug: string, when: Predicate, differs: Parameters<typeof rule>[1] = RESOLVED) =>
  asked(rule(slug, { when, ...differs }), KNOWN)
const out = (slug: string, ...excludedBy: ReturnType<typeof line>[]) => judged(option(slug), { excludedBy })
const HIGH = line('high', INR)
const INFECTED = line('infected', { fact: 'LOCAL_INFECTION', is: 'PRESENT' })

const told = (...all: ReturnType<typeof out>[]) =>
  waitsOf(all).map((w) => [w.by.map((l) => l.rule.name).join(), w.options.length] as const)

describe('what is waited for', () => {
  it('is what passing facts alone keep out, most options first', () => {
    expect(told(out('a', INFECTED), out('b', HIGH), out('c', HIGH), judged(option('d')))).toEqual([
      ['Rule high', 2],
      ['Rule infected', 1],
    ])
    expect(told(out('a', HIGH, INFECTED))).toEqual([['Rule high,Rule infected', 1]])
  })

  it('is nothing that stays out all the same', () => {
    const young = line('young', { fact: 'AGE_BAND', in: ['UNDER_18'] })
    expect(told(out('a', HIGH, young), out('b', young))).toEqual([])
  })

  it('counts what keeps out a test that is needed first', () => {
    const young = line('young', { fact: 'AGE_BAND', in: ['UNDER_18'] })
    const ablation = (...lines: ReturnType<typeof line>[]) =>
      judged(option('ablation', { requires: ['block'] }), { excludedBy: lines })
    expect(told(ablation(HIGH), out('block', HIGH, INFECTED))).toEqual([['Rule high,Rule infected', 2]])
    expect(told(ablation(HIGH), out('block', HIGH, young))).toEqual([])
  })

  it('is neither what nobody knows, nor a referral, nor what nothing would change', () => {
    const open = asked(rule('open', { when: INR, whenUnknown: 'BLOCK', ...RESOLVED }), facts())
    const refer = line('refer', INR, { effect: 'REFER', urgency: 'SAME_DAY', ...RESOLVED })
    expect(told(out('a', open), out('b', refer), out('c', line('never', INR, {})))).toEqual([])
  })

  it('says what would bring the options back, and whether drugs are part of it', () => {
    const [wait] = waitsOf([out('a', HIGH), out('b', HIGH)])
    expect(wait && waitText(wait)).toBe(
      '2 options are out only for now. Rule high. What would change it: A new INR.',
    )
    expect(wait && waitsForDrugs(wait)).toBe(true)
    expect(waitsOf([out('a', INFECTED)]).map(waitsForDrugs)).toEqual([false])
  })
})
