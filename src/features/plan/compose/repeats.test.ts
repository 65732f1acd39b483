import { describe, expect, it } from 'vitest'
import { facts, judged, option, PAGE, prior, profile, rule } from '../../../../test/support/plan-parts.ts'
import { asked } from './judge.ts'
import type { JudgedOption } from './option.ts'
import { laterCautions, repeatPrerequisites, repeatsOf, roleOf } from './repeats.ts'

type Past = Parameters<typeof prior>[1]

/** An injection that a rule lets repeat after six months of good relief. */
function injection(past: Past | null, differs: Partial<JudgedOption> = {}): JudgedOption {
  const of = option('a', {}, profile({ prior: past ? [prior('a', past)] : [] }))
  const again = rule('again', {
    effect: 'MAINTAIN',
    metWhen: {
      all: [
        { fact: 'OPTION_PRIOR_RESPONSE', in: ['GOOD'] },
        { fact: 'OPTION_MONTHS_SINCE_LAST', atLeast: 6 },
      ],
    },
  })
  return judged(of, { maintains: [asked(again, of.facts)], ...differs })
}

describe('a repeat', () => {
  it('follows a treatment that a rule lets repeat', () => {
    expect(repeatsOf([injection(null), judged(option('b'))]).map((j) => j.option.procedure.name)).toEqual([
      'Procedure a',
    ])
  })

  it('of what was done before is the treatment itself', () => {
    const done = injection({ response: 'GOOD', monthsAgo: 8 })
    expect([repeatsOf([done]), roleOf('TREAT', done)]).toEqual([[], 'REPEAT'])
    expect(roleOf('TREAT', injection(null))).toBe('TREATMENT')
  })

  it.each([
    [{ response: 'GOOD', monthsAgo: 8 }, 'YES'],
    [{ response: 'GOOD', monthsAgo: 2 }, 'NO'],
    [{ response: 'NONE', monthsAgo: 8 }, 'NO'],
    [{ response: 'GOOD' }, 'UNKNOWN'],
    [null, 'NO'],
  ] as const)('after %j: its rule is met %s', (past, met) => {
    const [first, second] = repeatPrerequisites(
      injection(past, {
        prerequisites: [{ text: 'First', met: 'NO', procedures: [], line: null, sources: [PAGE] }],
      }),
    )
    expect([first?.text, first?.met, second?.text]).toEqual(['Advice of again.', met, 'First'])
  })

  it('that comes later leaves out cautions on the time since the last one', () => {
    const known = facts([
      ['OPTION_MONTHS_SINCE_RELATED', 1],
      ['PREGNANCY', 'PRESENT'],
    ])
    const soon = asked(rule('soon', { when: { fact: 'OPTION_MONTHS_SINCE_RELATED', below: 6 } }), known)
    const stays = asked(rule('stays', { when: { fact: 'PREGNANCY', is: 'PRESENT' } }), known)
    expect(laterCautions(injection(null, { cautions: [soon, stays] }))).toEqual([stays])
  })
})

describe('the role of a step', () => {
  it('is told by its stage and intent', () => {
    const trial = judged(option('t', { procedure: { intent: ['TRIAL'] } }))
    expect([roleOf('CONFIRM', trial), roleOf('MAINTAIN_OR_ESCALATE', trial)]).toEqual(['TEST', 'TRIAL'])
    expect(roleOf('MAINTAIN_OR_ESCALATE', judged(option('a')))).toBe('ESCALATION')
  })
})
