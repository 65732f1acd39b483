import { describe, expect, it } from 'vitest'
import { facts, judged, option, PAGE, rule } from '../../../../test/support/plan-parts.ts'
import type { Predicate } from '../rules/predicate.ts'
import { asked } from './judge.ts'
import { missingInformation as missingFor } from './missing.ts'
import type { JudgedOption, RuleLine } from './option.ts'

const PREGNANT: Predicate = { fact: 'PREGNANCY', is: 'PRESENT' }
const line = (slug: string, when: Predicate, differs: Parameters<typeof rule>[1] = {}) =>
  asked(rule(slug, { when, ...differs }), facts())
/** Every option that no rule takes out is a step. */
const missingInformation = (
  referrals: readonly RuleLine[],
  companions: readonly RuleLine[],
  all: readonly JudgedOption[],
) => missingFor(referrals, companions, all, new Set(all.filter((j) => j.excludedBy.length === 0)))
const on = (slug: string, ...open: ReturnType<typeof line>[]) => judged(option(slug), { open })

describe('what is missing', () => {
  it('is asked once, with every option and rule that waits for it', () => {
    const [one, ...more] = missingInformation(
      [],
      [],
      [on('a', line('r', PREGNANT)), on('b', line('s', PREGNANT))],
    )
    expect(more).toEqual([])
    expect(one).toMatchObject({ fact: 'PREGNANCY', importance: 'MEDIUM' })
    expect(one?.procedures.map((p) => p.name)).toEqual(['Procedure a', 'Procedure b'])
    expect(one?.why).toBe('It may take options out for 2 of the options: Rule r; Rule s.')
  })

  it.each([
    [{ effect: 'EXCLUDE', whenUnknown: 'BLOCK' }, 'HIGH'],
    [{ effect: 'EXCLUDE', whenUnknown: 'ASK' }, 'MEDIUM'],
    [{ effect: 'CAUTION', whenUnknown: 'BLOCK' }, 'LOW'],
    [{ effect: 'PREREQUISITE' }, 'LOW'],
  ] as const)('of %j is %s', (differs, importance) => {
    expect(missingInformation([], [], [on('a', line('r', PREGNANT, differs))])[0]?.importance).toBe(
      importance,
    )
  })

  it('begins with warning signs, each by its own name', () => {
    const refer = (flag: string, urgency: 'IMMEDIATE' | 'ROUTINE') =>
      line(flag, { redFlag: flag }, { effect: 'REFER', urgency })
    const all = missingInformation(
      [refer('weight-loss', 'ROUTINE'), refer('cauda-equina-syndrome', 'IMMEDIATE')],
      [line('companion', { drug: 'apixaban' }, { effect: 'COMPANION' })],
      [on('a', line('r', PREGNANT, { whenUnknown: 'BLOCK' }))],
    )
    expect(all.map((m) => [m.importance, m.redFlag ?? m.fact])).toEqual([
      ['CRITICAL', 'RELIEF:red-flag/cauda-equina-syndrome'],
      ['HIGH', 'PREGNANCY'],
      ['MEDIUM', 'RELIEF:red-flag/weight-loss'],
      ['LOW', 'DRUGS'],
    ])
    expect(all[0]?.question).toBe('Is there a sign of this: cauda equina syndrome?')
  })

  it('is not asked for an option that a known fact took out, but for one that only waits', () => {
    const out = asked(rule('out'), facts())
    const waits = line('waits', PREGNANT, { whenUnknown: 'BLOCK' })
    const gone = judged(option('a'), { excludedBy: [out], open: [line('r', PREGNANT)] })
    const blocked = judged(option('a'), { excludedBy: [waits], open: [waits] })
    expect(missingInformation([], [], [gone])).toEqual([])
    expect(missingInformation([], [], [blocked]).map((m) => m.importance)).toEqual(['HIGH'])
  })

  it('leads back from facts of an option to what the profile can say, and asks nothing nobody knows', () => {
    const back = line('r', { fact: 'OPTION_PRIOR_RELIEF', below: 50 })
    const nobody = line('s', { fact: 'OPTION_USES_RADIATION', is: 'PRESENT' })
    expect(missingInformation([], [], [on('a', back, nobody)]).map((m) => m.fact)).toEqual([
      'PRIOR_TREATMENTS',
    ])
  })

  it('is the same whatever the order of the rules', () => {
    const lines = [
      line('r', PREGNANT),
      line('s', { fact: 'HBA1C', above: 8 }),
      line('t', { drug: 'apixaban' }),
    ]
    expect(missingInformation([], [], [on('a', ...lines.toReversed())])).toEqual(
      missingInformation([], [], [on('a', ...lines)]),
    )
  })

  it('is not asked for a test that no step waits for, but for one that a step or a blocked treatment needs', () => {
    const test = judged(option('t', { procedure: { intent: ['DIAGNOSTIC'] } }), {
      open: [line('r', PREGNANT)],
    })
    const waits = line('waits', PREGNANT, { whenUnknown: 'BLOCK' })
    const blocked = judged(test.option, { excludedBy: [waits], open: [waits] })
    const needs = judged(option('a'), {
      prerequisites: [
        { text: '', met: 'NO', procedures: [test.option.procedure.id], line: null, sources: [PAGE] },
      ],
    })
    const asks = (...all: JudgedOption[]) =>
      missingFor([], [], all, new Set(all.filter((j) => j === needs))).length
    expect([asks(test), asks(blocked), asks(needs, blocked)]).toEqual([0, 0, 1])
  })

  it('is asked for what only a passing fact keeps out: it comes back', () => {
    const high = asked(
      rule('high', { when: { fact: 'INR', above: 1.8 }, resolvedBy: 'A new INR.' }),
      facts([['INR', 3]]),
    )
    const waiting = judged(option('a'), { excludedBy: [high], open: [line('r', PREGNANT)] })
    expect(missingInformation([], [], [waiting]).map((m) => m.fact)).toEqual(['PREGNANCY'])
  })

  it('is asked only when the rule wants it asked, and never instead of a fact that is known', () => {
    const high: Predicate = { fact: 'INR', above: 1.8 }
    const asks = (taken: readonly string[] | null, inr?: number) => {
      const known = facts(inr === undefined ? [] : [['INR', inr]], {
        drugs: taken && new Set(taken.map((drug) => `RELIEF:medication/${drug}`)),
      })
      const open = asked(rule('high', { when: high, askWhen: { drug: 'warfarin' } }), known)
      return [open.holds, missingInformation([], [], [on('a', open)]).map((m) => m.fact)]
    }
    expect(asks(['warfarin'])).toEqual(['UNKNOWN', ['INR']])
    expect(asks(['apixaban'])).toEqual(['UNKNOWN', []])
    expect(asks(null)).toEqual(['UNKNOWN', []])
    expect(asks(['apixaban'], 2.5)).toEqual(['YES', []])
  })

  it('asks among equals for dangers first and for agreement last', () => {
    const is = (fact: 'CONSENT' | 'PLATELET_COUNT' | 'LOCAL_INFECTION' | 'ALLERGY_TO_STEROID') =>
      fact === 'PLATELET_COUNT' ? { fact, below: 20 } : ({ fact, is: 'ABSENT' } as const)
    const facts = ['CONSENT', 'PLATELET_COUNT', 'LOCAL_INFECTION', 'ALLERGY_TO_STEROID'] as const
    const lines = facts.map((fact, i) => line(`r${i}`, is(fact)))
    const order = (all: JudgedOption[]) => missingInformation([], [], all).map((m) => m.fact)
    expect(order([on('a', ...lines, line('p', PREGNANT))])).toEqual([
      'LOCAL_INFECTION',
      'PREGNANCY',
      'PLATELET_COUNT',
      'ALLERGY_TO_STEROID',
      'CONSENT',
    ])
    // An infection of one option in three weighs less than what matters to all.
    const rare = [on('a', ...lines), on('b', ...lines.slice(0, 2)), on('c', ...lines.slice(0, 2))]
    expect(order(rare)).toEqual(['PLATELET_COUNT', 'LOCAL_INFECTION', 'ALLERGY_TO_STEROID', 'CONSENT'])
  })

  it('asks for drugs once, by class or by name', () => {
    const both = [line('r', { fact: 'DRUG_CLASSES', in: ['OPIOID'] }), line('s', { drug: 'apixaban' })]
    expect(missingInformation([], [], [on('a', ...both)]).map((m) => m.fact)).toEqual(['DRUGS'])
  })
})
