import { describe, expect, it } from 'vitest'
import { facts, judged, option, PAGE, profile, rule } from '../../../test/support/plan-parts.ts'
import { asked } from './compose/judge.ts'
import type { JudgedOption } from './compose/option.ts'
import { repeatsOf } from './compose/repeats.ts'
import { stagesOf } from './compose/stages.ts'
import { planChanges, type ReadBeside } from './diff.ts'
import type { TreatmentPlan } from './treatment-plan.ts'

const PREGNANT = { fact: 'PREGNANCY', is: 'PRESENT' } as const
const line = (slug: string, status = 'PRESENT') =>
  asked(rule(slug, { when: PREGNANT }), facts([['PREGNANCY', status]]))

const plan = (all: readonly JudgedOption[], differs: Partial<TreatmentPlan> = {}): TreatmentPlan => ({
  ...{ profile: profile(), asOf: null, dataVersion: '1', referrals: [], companions: [], candidates: [] },
  ...{ judged: all, stages: stagesOf(all), repeats: repeatsOf(stagesOf(all).TREAT) },
  ...differs,
})
const NOTHING: ReadBeside = { missing: [], intervals: new Map() }
const told = (a: TreatmentPlan, b: TreatmentPlan, was: ReadBeside = NOTHING, is: ReadBeside = NOTHING) =>
  planChanges(a, b, [was, is]).map((c) => `${c.kind} ${c.text} ${c.rules.map((r) => r.name).join()}`.trim())

const A = judged(option('a'))
const B = judged(option('b'))
const OUT = judged(option('a'), { excludedBy: [line('pregnant')] })

describe('what differs between two plans', () => {
  it('is nothing when they are the same', () => {
    const needing = judged(option('c', { requires: ['a'] }), {
      cautions: [line('careful')],
      prerequisites: [{ text: 'First a', met: 'NO', procedures: [], line: line('first'), sources: [PAGE] }],
    })
    const one = plan([A, B, OUT, needing], { referrals: [line('refer')] })
    const beside = { missing: ['PREGNANCY'], intervals: new Map([['treat/a', 'stop']]) }
    expect(told(one, one, beside, beside)).toEqual([])
  })

  it('is a step that a rule took out, and back', () => {
    expect(told(plan([A]), plan([OUT]))).toEqual([
      'STEP_REMOVED Procedure a is no longer a step. Rule pregnant: Advice of pregnant. Rule pregnant',
    ])
    expect(told(plan([OUT]), plan([A]))).toEqual(['STEP_ADDED Procedure a is now a step. Rule pregnant'])
    expect(told(plan([A]), plan([]))).toEqual([
      'STEP_REMOVED Procedure a is no longer a step. It is no longer an option or needed.',
    ])
  })

  it('is a caution or a prerequisite', () => {
    const careful = judged(option('a'), { cautions: [line('careful')] })
    const changed = 'STEP_CHANGED Procedure a has other cautions, prerequisites or intervals.'
    expect(told(plan([A]), plan([careful]))).toEqual([`${changed} Rule careful`])
    const open = judged(option('a'), {
      prerequisites: [{ text: 'First b', met: 'UNKNOWN', procedures: [], line: null, sources: [PAGE] }],
    })
    const met = judged(option('a'), { prerequisites: open.prerequisites.map((p) => ({ ...p, met: 'YES' })) })
    expect(told(plan([open]), plan([met]))).toEqual([changed])
  })

  it('is the interval of a drug, though every rule says the same', () => {
    const stop = (text: string) => ({ missing: [], intervals: new Map([['treat/a', text]]) })
    expect(told(plan([A]), plan([A]), stop('stop for 2 days'), stop('stop for 4 days'))).toEqual([
      'STEP_CHANGED Procedure a has other cautions, prerequisites or intervals.',
    ])
  })

  it('is the place of a step in its stage', () => {
    expect(told(plan([A, B]), plan([B, A]))).toEqual([
      'STEP_MOVED Procedure b moves from place 2 to 1 of its stage.',
      'STEP_MOVED Procedure a moves from place 1 to 2 of its stage.',
    ])
  })

  it('is the stage of a step', () => {
    const test = judged(option('a', { procedure: { intent: ['DIAGNOSTIC', 'THERAPEUTIC'] } }))
    const waiting = judged(option('c'), {
      prerequisites: [
        { text: 'First a', met: 'NO', procedures: [test.option.procedure.id], line: null, sources: [] },
      ],
    })
    expect(told(plan([test]), plan([test, waiting]))).toEqual([
      'STEP_MOVED Procedure a moves from treat/a to confirm/a.',
      'STEP_ADDED Procedure c is now a step.',
    ])
  })

  it('is a referral that holds; one that is open is none', () => {
    const referrals = [line('refer')]
    const open = [asked(rule('refer', { when: PREGNANT }), facts())]
    expect(told(plan([]), plan([], { referrals }))).toEqual(['REFERRAL_ADDED Advice of refer. Rule refer'])
    expect(told(plan([], { referrals }), plan([], { referrals: open }))).toEqual([
      'REFERRAL_REMOVED Advice of refer. Rule refer',
    ])
    expect(told(plan([]), plan([], { referrals: open }))).toEqual([])
  })

  it('is an option that other rules leave out, or that never was a step', () => {
    const first = judged(option('a'), { excludedBy: [line('first')] })
    const second = judged(option('a'), { excludedBy: [line('second')] })
    expect(told(plan([first]), plan([second]))).toEqual([
      'EXCLUSION_CHANGED Procedure a is left out by other rules: Rule second: Advice of second. Rule first,Rule second',
    ])
    const test = judged(option('t', { procedure: { intent: ['DIAGNOSTIC'] } }))
    const out = judged(test.option, { excludedBy: [line('first')] })
    expect(told(plan([test]), plan([out]))).toEqual([
      'EXCLUSION_CHANGED Procedure t is left out: Rule first: Advice of first. Rule first',
    ])
    expect(told(plan([out]), plan([test]))).toEqual([
      'EXCLUSION_CHANGED Procedure t is no longer left out. Rule first',
    ])
    expect(told(plan([first]), plan([first]))).toEqual([])
  })

  it('tells a later repeat apart from the treatment itself', () => {
    const once = judged(option('a'))
    const again = judged(option('a'), { maintains: [line('again')] })
    expect(told(plan([once]), plan([again]))).toEqual(['STEP_ADDED Procedure a is now a step.'])
  })

  it('is what is asked for', () => {
    const asks = (...missing: string[]) => ({ missing, intervals: new Map<string, string>() })
    expect(told(plan([]), plan([]), asks('PREGNANCY', 'INR'), asks('INR', 'HBA1C'))).toEqual([
      'MISSING_INFORMATION_CHANGED HBA1C is asked for now.',
      'MISSING_INFORMATION_CHANGED PREGNANCY need not be asked any more.',
    ])
  })
})
