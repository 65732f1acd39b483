import { expect, test } from 'vitest'
import { type Edit, readSmallSeed } from '../../../../test/support/small-seed.ts'
import { planRuleKind } from '../../../features/plan/rules/plan-rule.ts'
import { planPlanRule } from './plan-rule.ts'

const edit = (from: string, to: string): Edit => ['rules/rules.yaml', from, to]
function planned(...edits: Edit[]) {
  const { seed, problems } = readSmallSeed(...edits)
  expect(problems).toEqual([])
  const [record] = seed.planRules
  if (!record) throw new Error('the small seed has no rule')
  const { nodes, edges } = planPlanRule(record, seed.contraindications)
  const [node] = nodes
  return { record, node, links: edges.map((e) => `${e.type} ${e.to}`) }
}

test('a rule comes back from the graph as it stands in its file', () => {
  const { record, node } = planned()
  const read = planRuleKind.row.parse({ id: node?.id, ...node?.props })
  expect(read).toMatchObject({
    id: 'RELIEF:plan-rule/infection-waits',
    effect: 'EXCLUDE',
    whenUnknown: 'CAUTION',
  })
  expect(read.when).toEqual(record.when)
  expect(read).toMatchObject({
    metWhen: null,
    classes: [],
    procedures: [],
    sources: ['RELIEF:reference/anatomy'],
  })
})

test('what it asks about is linked, each once', () => {
  const both =
    '{ any: [{ redFlag: septic-arthritis }, { not: { drug: morphine } }, { redFlag: septic-arthritis }] }'
  const { links } = planned(
    edit('{ any: [{ fact: LOCAL_INFECTION, is: PRESENT }, { redFlag: septic-arthritis }] }', both),
  )
  expect(links.filter((l) => l.startsWith('ASKS_ABOUT'))).toEqual([
    'ASKS_ABOUT RELIEF:red-flag/septic-arthritis',
    'ASKS_ABOUT RELIEF:medication/morphine',
  ])
})

test('it has the scope of the reason not to, unless it has its own', () => {
  const reason = 'effect: EXCLUDE\n  contraindication: local-infection'
  const inherited = planned(edit('effect: EXCLUDE', reason))
  expect(inherited.node?.props).toMatchObject({ classes: ['ABLATION', 'NERVE_BLOCK'], procedures: [] })
  expect(inherited.links).toContain('BASED_ON RELIEF:contraindication/local-infection')
  const scope = 'appliesTo: { procedures: [ketamine-infusion], conditions: [knee-osteoarthritis] }'
  const own = planned(edit('effect: EXCLUDE', `${reason}\n  ${scope}`))
  expect(own.node?.props).toMatchObject({ classes: [], procedures: ['RELIEF:procedure/ketamine-infusion'] })
  expect(own.links).toContain('RULES_ON RELIEF:procedure/ketamine-infusion')
  expect(own.links).toContain('HOLDS_FOR RELIEF:condition/knee-osteoarthritis')
})

test('how success is measured is kept with its units', () => {
  const success =
    'effect: SUCCESS\n  instrument: nrs-pain\n  change: { value: 2, unit: points }\n  after: { value: 3, unit: months }'
  const { node, links } = planned(edit('effect: EXCLUDE', success))
  expect(planRuleKind.row.parse({ id: node?.id, ...node?.props })).toMatchObject({
    change: { value: 2, unit: 'points' },
    after: { value: 3, unit: 'months' },
  })
  expect(links).toContain('MEASURED_BY RELIEF:outcome-measure/nrs-pain')
})
