import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facts, idOf, judged, option, prior, profile, rule } from '../../../../test/support/plan-parts.ts'
import { RULE_EFFECTS, WHEN_UNKNOWN } from '../../../vocabulary/plan.ts'
import type { Facts } from '../rules/evaluate.ts'
import type { PlanRule } from '../rules/plan-rule.ts'
import { asked, judgeOption, withoutUnreachable } from './judge.ts'

const PREGNANT = { fact: 'PREGNANCY', is: 'PRESENT' } as const
const known = (status?: string): Facts => facts(status ? [['PREGNANCY', status]] : [])
const judge = (
  status: string | undefined,
  rules: readonly PlanRule[],
  referrals: readonly PlanRule[] = [],
) => {
  const patient = profile({ facts: known(status) })
  const lines = referrals.map((r) => asked(r, patient.facts))
  return judgeOption(option('injection', {}, patient), { rules, referrals: lines, prior: null })
}
/** Where a rule had a say. */
const said = (one: ReturnType<typeof judge>) => ({
  out: one.excludedBy.length,
  cautions: one.cautions.length,
  before: one.prerequisites.length,
  stops: one.stops.length,
  success: one.success.length,
  maintains: one.maintains.length,
  open: one.open.length,
})
const SILENT = { out: 0, cautions: 0, before: 0, stops: 0, success: 0, maintains: 0, open: 0 }

describe('a rule before an option', () => {
  it.each([
    ['EXCLUDE', { out: 1 }],
    ['CAUTION', { cautions: 1 }],
    ['PREREQUISITE', { before: 1 }],
    ['STOP', { stops: 1 }],
    ['SUCCESS', { success: 1 }],
    ['MAINTAIN', { maintains: 1 }],
    ['COMPANION', {}],
  ] as const)('%s: does its own when it holds, and nothing when it does not', (effect, does) => {
    const rules = [rule('r', { effect, when: PREGNANT, whenUnknown: 'BLOCK' })]
    expect(said(judge('PRESENT', rules))).toEqual({ ...SILENT, ...does })
    expect(said(judge('ABSENT', rules))).toEqual(SILENT)
  })

  it.each([
    ['EXCLUDE', 'BLOCK', { out: 1 }],
    ['EXCLUDE', 'CAUTION', { cautions: 1 }],
    ['EXCLUDE', 'ASK', {}],
    ['CAUTION', 'BLOCK', { cautions: 1 }],
    ['CAUTION', 'CAUTION', { cautions: 1 }],
    ['CAUTION', 'ASK', {}],
    ['PREREQUISITE', 'BLOCK', { before: 1 }],
    ['PREREQUISITE', 'CAUTION', { before: 1 }],
    ['PREREQUISITE', 'ASK', {}],
    ['STOP', 'BLOCK', {}],
    ['SUCCESS', 'BLOCK', {}],
    ['MAINTAIN', 'BLOCK', {}],
  ] as const)('%s with %s when nothing is known', (effect, whenUnknown, does) => {
    const rules = [rule('r', { effect, when: PREGNANT, whenUnknown })]
    expect(said(judge(undefined, rules))).toEqual({ ...SILENT, open: 1, ...does })
  })

  it('is not asked outside its scope', () => {
    const elsewhere = rule('r', { procedures: [idOf('other')] })
    const one = judge('PRESENT', [elsewhere, rule('everywhere', { effect: 'STOP' })])
    expect([one.excludedBy.length, one.asked]).toEqual([0, 1])
  })

  it('names what decided it', () => {
    const [line] = judge('PRESENT', [rule('r', { when: PREGNANT })]).excludedBy
    expect(line?.because).toEqual([{ atom: PREGNANT, holds: 'YES' }])
  })
})

describe('a prerequisite of a rule', () => {
  const needed = (status?: string) =>
    judge(status, [
      rule('r', {
        effect: 'PREREQUISITE',
        metWhen: { fact: 'PREGNANCY', is: 'ABSENT' },
        fulfilledBy: [idOf('test')],
      }),
    ]).prerequisites[0]

  it('is met, not met or unknown, and says what would do', () => {
    expect([needed('ABSENT')?.met, needed('PRESENT')?.met, needed()?.met]).toEqual(['YES', 'NO', 'UNKNOWN'])
    expect(needed()).toMatchObject({ text: 'Advice of r.', procedures: [idOf('test')] })
  })
})

describe('a referral', () => {
  const refer = (urgency: PlanRule['urgency'], differs: Pick<Partial<PlanRule>, 'procedures'> = {}) => [
    rule('refer', { effect: 'REFER', urgency, ...differs, when: PREGNANT }),
  ]
  it.each([
    ['IMMEDIATE', 1, 0],
    ['SAME_DAY', 1, 0],
    ['ROUTINE', 0, 1],
  ] as const)('%s takes %d out and puts %d before', (urgency, out, before) => {
    expect(said(judge('PRESENT', [], refer(urgency)))).toEqual({ ...SILENT, out, before })
  })

  it('that is an emergency reaches beyond its scope, another does not', () => {
    const scope = { procedures: [idOf('other')] }
    expect(said(judge('PRESENT', [], refer('IMMEDIATE', scope))).out).toBe(1)
    expect(said(judge('PRESENT', [], refer('SAME_DAY', scope))).out).toBe(0)
    expect(said(judge('PRESENT', [], refer('ROUTINE', scope))).before).toBe(0)
  })
})

describe('a referral that is not decided', () => {
  it.each([
    ['SAME_DAY', 'BLOCK', { out: 1 }],
    ['IMMEDIATE', 'BLOCK', { out: 1 }],
    ['ROUTINE', 'BLOCK', { before: 1 }],
    ['SAME_DAY', 'CAUTION', { cautions: 1 }],
    ['IMMEDIATE', 'CAUTION', { cautions: 1 }],
    ['ROUTINE', 'CAUTION', { cautions: 1 }],
    ['SAME_DAY', 'ASK', {}],
    ['ROUTINE', 'ASK', {}],
  ] as const)('%s with %s', (urgency, whenUnknown, does) => {
    const refer = [rule('refer', { effect: 'REFER', urgency, whenUnknown, when: PREGNANT })]
    expect(said(judge(undefined, [], refer))).toEqual({ ...SILENT, ...does })
  })

  it('leaves a work-up open, and does nothing outside its scope unless it is an emergency', () => {
    const open = (urgency: PlanRule['urgency'], procedures: string[] = []) =>
      judge(
        undefined,
        [],
        [rule('r', { effect: 'REFER', urgency, whenUnknown: 'BLOCK', procedures, when: PREGNANT })],
      )
    expect(open('ROUTINE').prerequisites.map((p) => p.met)).toEqual(['UNKNOWN'])
    expect(said(open('SAME_DAY', [idOf('other')]))).toEqual(SILENT)
    expect(said(open('IMMEDIATE', [idOf('other')]))).toEqual({ ...SILENT, out: 1 })
  })
})

describe('more knowledge', () => {
  const NAMES = ['PREGNANCY', 'DIABETES', 'CANCER'] as const
  const anyRule = fc
    .record({
      effect: fc.constantFrom(...RULE_EFFECTS.filter((e) => e !== 'REFER')),
      whenUnknown: fc.constantFrom(...WHEN_UNKNOWN),
      a: fc.constantFrom(...NAMES),
      b: fc.constantFrom(...NAMES),
      how: fc.constantFrom('all', 'any'),
      no: fc.boolean(),
    })
    .map(({ effect, whenUnknown, a, b, how, no }) => {
      const parts = [
        { fact: a, is: 'PRESENT' as const },
        { fact: b, is: 'ABSENT' as const },
      ]
      const when = how === 'all' ? { all: parts } : { any: parts }
      return rule('r', { effect, whenUnknown, when: no ? { not: when } : when })
    })
  const values = fc.dictionary(fc.constantFrom(...NAMES), fc.constantFrom('PRESENT', 'ABSENT'))

  it('never turns a verdict that was decided', () => {
    fc.assert(
      fc.property(anyRule, values, values, (one, first, later) => {
        const before = asked(one, facts(Object.entries(first)))
        const after = asked(one, facts(Object.entries({ ...later, ...first })))
        if (before.holds !== 'UNKNOWN') expect(after.holds).toBe(before.holds)
      }),
      { numRuns: 2000 },
    )
  })

  it('never takes out an option that no open rule spoke about', () => {
    const at = (one: PlanRule, given: Readonly<Record<string, string>>) => {
      const patient = profile({ facts: facts(Object.entries(given)) })
      return judgeOption(option('injection', {}, patient), { rules: [one], referrals: [], prior: null })
    }
    fc.assert(
      fc.property(anyRule, values, values, (one, first, later) => {
        const before = at(one, first)
        if (before.open.length > 0) return
        expect(said(at(one, { ...later, ...first }))).toEqual(said(before))
      }),
    )
  })
})

describe('an option whose test is out', () => {
  const out = { excludedBy: [asked(rule('out'), facts())] }
  const chain = [
    judged(option('implant', { requires: ['trial'] })),
    judged(option('trial', { requires: ['block'] })),
    judged(option('block'), out),
    judged(option('injection')),
  ]
  const names = (all: typeof chain) =>
    all.map((j) => [j.excludedBy.length, j.excludedPrerequisite?.id ?? null] as const)

  it('is out too, along the whole chain, and names the test', () => {
    expect(names([...withoutUnreachable(chain)])).toEqual([
      [1, idOf('trial')],
      [1, idOf('block')],
      [1, null],
      [0, null],
    ])
  })

  it('stays when the test was positive already', () => {
    const done = { text: '', met: 'YES' as const, procedures: [idOf('block')], line: null, sources: [] }
    const ablation = option('ablation', { requires: ['block'] })
    const left = withoutUnreachable([
      judged(ablation, { prerequisites: [done] }),
      judged(option('block'), out),
    ])
    expect(left[0]?.excludedBy).toEqual([])
  })

  it('keeps its own reason when it has one', () => {
    const own = { excludedBy: [asked(rule('own'), facts())] }
    const [first] = withoutUnreachable([
      judged(option('ablation', { requires: ['block'] }), own),
      judged(option('block'), out),
    ])
    expect(first?.excludedBy[0]?.rule.id).toBe('RELIEF:plan-rule/own')
    expect(first?.excludedPrerequisite).toBeNull()
  })

  it('a prior positive block is read from the profile', () => {
    const history = [prior('block', { reliefPercent: 90 })]
    const one = judgeOption(option('ablation', { requires: ['block'] }), {
      rules: [],
      referrals: [],
      prior: history,
    })
    expect(one.prerequisites.map((p) => p.met)).toEqual(['YES'])
  })
})
