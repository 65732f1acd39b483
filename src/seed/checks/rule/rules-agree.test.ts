import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { rulesAgree } from './rules-agree.ts'

const PREGNANT = '{ fact: PREGNANCY, is: PRESENT }'
const rule = (id: string, fields: string) => `- id: ${id}
  name: Rule ${id}
  advice: Does something.
  readAt: 2026-11-01
  sources: [reference/anatomy]
${fields
  .split('; ')
  .map((f) => `  ${f}\n`)
  .join('')}`
/** The small seed with further rules before its own. */
const told = (...rules: string[]) => {
  const edit: Edit = ['rules/rules.yaml', '- id: infection-waits', `${rules.join('')}- id: infection-waits`]
  return faults(rulesAgree, [edit]).map((f) => f.slice(f.indexOf(' ') + 1))
}
const exclude = (id: string, whenUnknown: string, more = '') =>
  rule(id, `effect: EXCLUDE; when: ${PREGNANT}; whenUnknown: ${whenUnknown}${more}`)

describe('rules that contradict each other', () => {
  it('are told when nothing is known', () => {
    expect(told(exclude('a', 'BLOCK'), exclude('b', 'CAUTION'))).toEqual([
      'plan-rule/a does BLOCK when nothing is known, b does CAUTION, in the same cases -> agree on one, or let the scopes differ',
    ])
    expect(told(exclude('a', 'BLOCK'), exclude('b', 'BLOCK'))).toEqual([])
  })

  it('are not told when their scopes do not meet', () => {
    const on = (procedure: string) => `; appliesTo: { procedures: [${procedure}] }`
    const ablation = exclude('a', 'BLOCK', on('genicular-ablation'))
    expect(told(ablation, exclude('b', 'CAUTION', on('ketamine-infusion')))).toEqual([])
    expect(told(ablation, exclude('b', 'CAUTION', '; appliesTo: { classes: [ABLATION] }'))).toHaveLength(1)
    const except = '; appliesTo: { except: { procedures: [genicular-ablation] } }'
    expect(told(ablation, exclude('b', 'CAUTION', except))).toEqual([])
  })

  it('inherit the scope of the reason not to', () => {
    const inherited = exclude('a', 'BLOCK', '; contraindication: local-infection')
    const on = (procedure: string) => exclude('b', 'CAUTION', `; appliesTo: { procedures: [${procedure}] }`)
    expect(told(inherited, on('genicular-ablation'))).toHaveLength(1)
    expect(told(inherited, on('ketamine-infusion'))).toEqual([])
  })

  it('meet in plans for a condition, a broader one, or its family', () => {
    const about = (scope: string) => exclude('b', 'CAUTION', `; appliesTo: { ${scope} }`)
    const knee = exclude('a', 'BLOCK', '; appliesTo: { conditions: [knee-osteoarthritis] }')
    expect(told(knee, about('conditions: [knee-osteoarthritis]'))).toHaveLength(1)
    expect(told(knee, about('conditions: [joint-pain]'))).toHaveLength(1)
    expect(told(knee, about('families: [OSTEOARTHRITIS_AND_JOINT_PAIN]'))).toHaveLength(1)
    expect(told(knee, about('families: [COMPLEX_REGIONAL_PAIN_SYNDROME]'))).toEqual([])
    const all = exclude('a', 'BLOCK', '; appliesTo: { conditions: [joint-pain] }')
    expect(told(all, about('families: [COMPLEX_REGIONAL_PAIN_SYNDROME]'))).toEqual([])
  })

  it('are told when they hold in the same cases, not when one is narrower', () => {
    const other = (when: string) => rule('b', `effect: EXCLUDE; when: ${when}; whenUnknown: CAUTION`)
    expect(told(exclude('a', 'BLOCK'), other(`{ not: { not: ${PREGNANT} } }`))).toHaveLength(1)
    expect(
      told(exclude('a', 'BLOCK'), other(`{ all: [${PREGNANT}, { fact: CANCER, is: PRESENT }] }`)),
    ).toEqual([])
  })

  it('are told when they refer at different urgencies', () => {
    const refer = (id: string, urgency: string) =>
      rule(id, `effect: REFER; when: ${PREGNANT}; whenUnknown: ASK; urgency: ${urgency}`)
    expect(told(refer('a', 'IMMEDIATE'), refer('b', 'ROUTINE'))).toEqual([
      'plan-rule/a refers at IMMEDIATE, b at ROUTINE, in the same cases -> agree on one urgency',
    ])
    expect(told(refer('a', 'ROUTINE'), refer('b', 'ROUTINE'))).toEqual([])
  })

  it('are told when they judge success twice', () => {
    const change = 'change: { value: 2, unit: points }; after: { value: 3, unit: months }'
    const success = (id: string) =>
      rule(id, `effect: SUCCESS; whenUnknown: ASK; instrument: nrs-pain; ${change}`)
    expect(told(success('a'), success('b'))).toEqual([
      'plan-rule/a judges the same cases by the same instrument as b -> keep one, or narrow the scopes',
    ])
  })
})

describe('a prerequisite that another rule takes out', () => {
  const needs = (more = '') =>
    rule(
      'a',
      `effect: PREREQUISITE; when: ${PREGNANT}; whenUnknown: ASK; metWhen: ${PREGNANT}; fulfilledBy: [${more}]`,
    )
  const out = (id: string) =>
    rule(
      'b',
      `effect: EXCLUDE; whenUnknown: ASK; when: { any: [${PREGNANT}, { fact: CANCER, is: PRESENT }] }; appliesTo: { procedures: [${id}] }`,
    )

  it('in every such case is a dead end', () => {
    expect(told(needs('genicular-block'), out('genicular-block'))).toEqual([
      'plan-rule/a asks for genicular-block, which b takes out in every such case -> name another procedure in fulfilledBy, or narrow one of the conditions',
    ])
  })

  it('while another fulfils it is none', () => {
    expect(told(needs('genicular-block, ketamine-infusion'), out('genicular-block'))).toEqual([])
    expect(told(needs('genicular-block'), out('ketamine-infusion'))).toEqual([])
  })
})
