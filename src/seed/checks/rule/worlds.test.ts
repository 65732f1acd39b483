import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facts } from '../../../../test/support/plan-parts.ts'
import { evaluate } from '../../../features/plan/rules/evaluate.ts'
import type { Predicate } from '../../../features/plan/rules/predicate.ts'
import { canHold, implies, worldsOf } from './worlds.ts'

const present = (fact: 'PREGNANCY' | 'CANCER' | 'DIABETES'): Predicate => ({ fact, is: 'PRESENT' })
const sugar = (bounds: object) => ({ fact: 'HBA1C', ...bounds }) as Predicate
const age = (...values: string[]): Predicate => ({ fact: 'AGE_BAND', in: values })
const goals = (...values: string[]): Predicate => ({ fact: 'GOALS', in: values })

describe('whether a condition can hold', () => {
  it.each<[string, Predicate | undefined]>([
    ['no condition', undefined],
    ['one fact', present('CANCER')],
    ['a range', sugar({ above: 7, below: 8 })],
    ['a single figure', sugar({ atLeast: 8, atMost: 8 })],
    ['two of several goals at once', { all: [goals('SLEEP'), goals('WORK')] }],
    [
      'two of several goals, without a third',
      { all: [goals('SLEEP'), goals('WORK'), { not: goals('FUNCTION') }] },
    ],
    ['a flag without another', { all: [{ redFlag: 'fever' }, { not: { redFlag: 'trauma' } }] }],
    ['two drugs', { all: [{ drug: 'apixaban' }, { drug: 'warfarin' }] }],
  ])('%s can', (_, predicate) => {
    expect(canHold(predicate)).toBe(true)
  })

  it.each<[string, Predicate]>([
    ['a fact and its opposite', { all: [present('CANCER'), { fact: 'CANCER', is: 'ABSENT' }] }],
    ['a fact and not that fact', { all: [present('CANCER'), { not: present('CANCER') }] }],
    ['bounds that cross', sugar({ above: 8, below: 8 })],
    ['bounds that cross in two questions', { all: [sugar({ above: 9 }), sugar({ atMost: 8 })] }],
    ['two ages', { all: [age('UNDER_18'), age('FROM_80')] }],
    ['a drug taken and not taken', { all: [{ drug: 'apixaban' }, { not: { drug: 'apixaban' } }] }],
    [
      'a goal and not that goal',
      { all: [goals('SLEEP', 'WORK'), { not: goals('WORK', 'SLEEP', 'FUNCTION') }] },
    ],
  ])('%s cannot', (_, predicate) => {
    expect(canHold(predicate)).toBe(false)
  })
})

describe('whether one condition holds whenever another does', () => {
  it.each<[string, Predicate | undefined, Predicate | undefined, boolean]>([
    ['itself', present('CANCER'), present('CANCER'), true],
    ['always', present('CANCER'), undefined, true],
    ['not from always', undefined, present('CANCER'), false],
    ['a wider range', sugar({ above: 9 }), sugar({ above: 8 }), true],
    ['not a narrower range', sugar({ above: 8 }), sugar({ above: 9 }), false],
    ['at least from above', sugar({ above: 8 }), sugar({ atLeast: 8 }), true],
    ['not above from at least', sugar({ atLeast: 8 }), sugar({ above: 8 }), false],
    ['more ages', age('FROM_80'), age('FROM_80', 'UNDER_18'), true],
    ['a part', { all: [present('CANCER'), present('DIABETES')] }, present('DIABETES'), true],
    ['not another fact', present('CANCER'), present('DIABETES'), false],
  ])('%s', (_, a, b, expected) => {
    expect(implies(a, b)).toBe(expected)
  })

  it('gives up, and says no, when there are too many cases', () => {
    const many: Predicate = { all: Array.from({ length: 15 }, (_, i) => ({ redFlag: `flag-${i}` })) }
    expect(worldsOf([many])).toBeNull()
    expect([implies(many, many), canHold(many)]).toEqual([false, true])
  })
})

const figure = fc.integer({ min: 2, max: 12 })
const atom: fc.Arbitrary<Predicate> = fc.oneof(
  fc.record({
    fact: fc.constantFrom('CANCER' as const, 'DIABETES' as const),
    is: fc.constant('PRESENT' as const),
  }),
  fc.record({ fact: fc.constant('HBA1C' as const), atLeast: figure }),
  fc.record({ fact: fc.constant('HBA1C' as const), below: figure }),
  fc.record({
    fact: fc.constant('GOALS' as const),
    in: fc.subarray(['SLEEP', 'WORK', 'FUNCTION'], { minLength: 1 }),
  }),
)
const { predicate } = fc.letrec<{ predicate: Predicate }>((tie) => ({
  predicate: fc.oneof(
    { maxDepth: 2 },
    atom,
    fc.record({ all: fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('predicate') }),
  ),
}))
const patient = fc
  .record({
    CANCER: fc.constantFrom('PRESENT', 'ABSENT'),
    DIABETES: fc.constantFrom('PRESENT', 'ABSENT'),
    HBA1C: fc.integer({ min: 2, max: 25 }),
    GOALS: fc.subarray(['SLEEP', 'WORK', 'FUNCTION', 'LESS_PAIN']),
  })
  .map((values) => facts(Object.entries(values)))

describe('the cases that are tried', () => {
  it('miss no patient: where a condition holds for one, it can hold', () => {
    fc.assert(
      fc.property(predicate, patient, (asked, known) => {
        if (evaluate(asked, known).holds === 'YES') expect(canHold(asked)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('miss no patient: who has the one and not the other shows that it does not follow', () => {
    fc.assert(
      fc.property(predicate, predicate, patient, (a, b, known) => {
        if (evaluate(a, known).holds === 'YES' && evaluate(b, known).holds === 'NO') {
          expect(implies(a, b)).toBe(false)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
