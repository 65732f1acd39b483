import { describe, expect, it } from 'vitest'
import { facts, judged, option, rule } from '../../../../test/support/plan-parts.ts'
import type { Predicate } from '../rules/predicate.ts'
import { asked } from './judge.ts'
import { missingInformation } from './missing.ts'

const PREGNANT: Predicate = { fact: 'PREGNANCY', is: 'PRESENT' }
const line = (slug: string, when: Predicate, differs: Parameters<typeof rule>[1] = {}) =>
  asked(rule(slug, { when, ...differs }), facts())
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
})
