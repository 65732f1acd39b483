import { describe, expect, it } from 'vitest'
import { facts, judged, option, pathway, procedure, profile, rule } from '../../../test/support/plan-parts.ts'
import { asked } from './compose/judge.ts'
import type { JudgedOption } from './compose/option.ts'
import { repeatsOf } from './compose/repeats.ts'
import { stagesOf } from './compose/stages.ts'
import { why, whyNot } from './explain.ts'
import { emptyStageText, exclusionText, lineText } from './plan-text.ts'
import type { TreatmentPlan } from './treatment-plan.ts'

const PREGNANT = { fact: 'PREGNANCY', is: 'PRESENT' } as const
const OPERATION = { fact: 'OPTION_IS_OPERATION', is: 'ABSENT' } as const
const line = (slug: string, differs: Parameters<typeof rule>[1] = {}, status?: string) =>
  asked(rule(slug, { when: PREGNANT, ...differs }), facts(status ? [['PREGNANCY', status]] : []))
const plan = (all: readonly JudgedOption[], differs: Partial<TreatmentPlan> = {}): TreatmentPlan => ({
  ...{ profile: profile(), asOf: null, dataVersion: '1', referrals: [], companions: [], candidates: [] },
  ...{ judged: all, stages: stagesOf(all), repeats: repeatsOf(stagesOf(all).TREAT) },
  ...differs,
})

const STEP = judged(option('a', { pathways: [pathway('a', {}, 3)] }), {
  cautions: [line('careful', { effect: 'CAUTION' }, 'PRESENT')],
  open: [line('open')],
  asked: 7,
})
const BLOCK = judged(option('block', { procedure: { intent: ['DIAGNOSTIC'] } }))
const OUT = judged(option('out'), {
  excludedBy: [line('pregnant', { resolvedBy: 'A birth.' }, 'PRESENT')],
  asked: 2,
})
const PLAN = plan([judged(option('first')), STEP, BLOCK, OUT])

describe('why a step is in', () => {
  it('says place, rank and every rule that had a say, once', () => {
    const told = why(PLAN, 'treat/a')
    expect(told).toMatchObject({ status: 'IN_PLAN', rulesAsked: 7 })
    expect(told.text).toContain('Stage “treat”. Number 2 of 2 in its stage.')
    expect(told.text).toContain('number 3 of its condition')
    expect(told.rules.map((l) => l.rule.name)).toEqual(['Rule careful', 'Rule open'])
  })

  it('is the same answer as why not', () => {
    expect(whyNot(PLAN, STEP.option.procedure)).toEqual(why(PLAN, 'treat/a'))
  })

  it('is refused for a step that the plan does not have, naming those it has', () => {
    expect(() => why(PLAN, 'treat/out')).toThrow(/treat\/first, treat\/a/)
    expect(() => why(plan([]), 'treat/a')).toThrow(/are none/)
  })
})

describe('why a procedure is not in', () => {
  it('names the rule and what would change it', () => {
    expect(whyNot(PLAN, OUT.option.procedure)).toMatchObject({
      status: 'EXCLUDED',
      text: 'Rule pregnant: Advice of pregnant. What would change it: A birth.',
      rulesAsked: 2,
    })
  })

  it('tells a test that nothing waits for from what is no option at all', () => {
    const test = whyNot(PLAN, BLOCK.option.procedure)
    const none = whyNot(PLAN, procedure('elsewhere'))
    expect([test.status, none.status]).toEqual(['NOT_AN_OPTION', 'NOT_AN_OPTION'])
    expect(test.text).toContain('no step of this plan waits for')
    expect(none.text).toContain('no option')
  })
})

describe('lines in words', () => {
  it('say first what is not known', () => {
    expect(lineText(line('r', {}, 'PRESENT'))).toBe('Advice of r.')
    expect(lineText(line('r'))).toBe('Not known: pregnancy. If it holds: Advice of r.')
    const twice = line('r', { when: { all: [PREGNANT, PREGNANT] } })
    expect(lineText(twice)).toBe('Not known: pregnancy. If it holds: Advice of r.')
  })

  it('say through which test an option is out', () => {
    const through = { ...OUT, excludedPrerequisite: procedure('block') }
    expect(exclusionText(through)).toMatch(
      /^It needs Procedure block first, which is left out itself\. Rule pregnant/,
    )
  })

  it('say why a stage is empty: an emergency first, then what is missing', () => {
    const emergency = [line('fever', { effect: 'REFER', urgency: 'IMMEDIATE' }, 'PRESENT')]
    const soon = [line('fever', { effect: 'REFER', urgency: 'SAME_DAY' }, 'PRESENT')]
    const chosen = profile({ conditions: [{ condition: { id: 'c' }, site: null }] as never })
    const text = (differs: Partial<TreatmentPlan>, all: JudgedOption[] = []) =>
      emptyStageText(plan(all, differs), 'TREAT')
    expect(text({ referrals: emergency })).toContain('An emergency comes first')
    expect(text({ referrals: soon })).toContain('Symptoms do not choose a condition')
    expect(text({ profile: chosen })).toContain('No procedure in the graph')
    expect(text({ profile: chosen }, [OUT])).toBe(
      'No treatment is possible now; `waitingFor` says what would make it so. 1 option is out only for now. Rule pregnant. What would change it: A birth.',
    )
    const gone = judged(option('a'), { excludedBy: [line('r', { when: OPERATION }, 'PRESENT')] })
    expect(text({ profile: chosen }, [gone])).toContain('No treatment is left')
    const implant = { class: 'NEUROMODULATION', implant: 'PERMANENT' }
    const further = judged(option('implant', { procedure: implant }))
    expect(text({ profile: chosen }, [gone, further])).toContain('What goes further stands in the next stage')
    expect(text({}, [STEP])).toBeNull()
  })
})
