import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RuleScope } from '../../../../test/support/plan-parts.ts'
import { covers, isAbout, type PlanFor } from './scope.ts'

const EVERYWHERE = { classes: [], procedures: [], exceptProcedures: [], conditions: [], families: [] }
const KNEE: PlanFor = {
  conditions: new Set(['knee-osteoarthritis', 'joint-pain']),
  families: new Set(['OSTEOARTHRITIS_AND_JOINT_PAIN']),
}
const ABLATION = { id: 'cooled-ablation', class: 'ABLATION', broader: ['ablation'] } as const

describe('what a rule is about', () => {
  it.each<[string, Partial<RuleScope>, boolean]>([
    ['no condition at all', {}, true],
    ['the condition', { conditions: ['knee-osteoarthritis'] }, true],
    ['a broader condition', { conditions: ['joint-pain'] }, true],
    ['the family', { families: ['OSTEOARTHRITIS_AND_JOINT_PAIN'] }, true],
    ['another condition', { conditions: ['hip-osteoarthritis'] }, false],
    ['another family', { families: ['COMPLEX_REGIONAL_PAIN_SYNDROME'] }, false],
    [
      'another condition or the family',
      { conditions: ['x'], families: ['OSTEOARTHRITIS_AND_JOINT_PAIN'] },
      true,
    ],
  ])('a rule that names %s', (_, scope, expected) => {
    expect(isAbout({ ...EVERYWHERE, ...scope }, KNEE)).toBe(expected)
  })

  it('a rule for some condition says nothing while none is known', () => {
    const nobody = { conditions: new Set<string>(), families: new Set<never>() }
    expect(isAbout({ ...EVERYWHERE, conditions: ['joint-pain'] }, nobody)).toBe(false)
    expect(isAbout(EVERYWHERE, nobody)).toBe(true)
  })
})

describe('the procedures of a rule', () => {
  it.each<[string, Partial<RuleScope>, boolean]>([
    ['nothing', {}, true],
    ['its class', { classes: ['ABLATION'] }, true],
    ['itself', { procedures: ['cooled-ablation'] }, true],
    ['the kind it belongs to', { procedures: ['ablation'] }, true],
    ['another class', { classes: ['INJECTION'] }, false],
    ['another procedure', { procedures: ['nerve-block'] }, false],
    ['its class, but not itself', { classes: ['ABLATION'], exceptProcedures: ['cooled-ablation'] }, false],
    ['everything but its kind', { exceptProcedures: ['ablation'] }, false],
    ['everything but another', { exceptProcedures: ['nerve-block'] }, true],
  ])('a rule that names %s', (_, scope, expected) => {
    expect(covers({ ...EVERYWHERE, ...scope }, ABLATION)).toBe(expected)
  })

  it('an exception never widens a scope', () => {
    const ids = fc.subarray(['cooled-ablation', 'ablation', 'nerve-block'])
    const classes = fc.subarray(['ABLATION' as const, 'INJECTION' as const])
    fc.assert(
      fc.property(classes, ids, ids, (named, procedures, exceptProcedures) => {
        const scope = { ...EVERYWHERE, classes: named, procedures }
        const without = covers(scope, ABLATION)
        const excepted = exceptProcedures.some((id) => id === ABLATION.id || id === 'ablation')
        expect(covers({ ...scope, exceptProcedures }, ABLATION)).toBe(without && !excepted)
      }),
    )
  })
})
