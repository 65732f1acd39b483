import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { definitionOf, FACT_NAMES } from '../../../vocabulary/plan-facts.ts'
import { atomsOf, type Predicate, predicate } from './predicate.ts'

const complaints = (value: unknown): string =>
  JSON.stringify(predicate.safeParse(value).error?.issues.map((issue) => issue.message) ?? [])
const accepted = (value: unknown) => predicate.safeParse(value).success

const ofType = (type: string) => FACT_NAMES.filter((fact) => definitionOf(fact).type === type)

describe('the shape of a condition', () => {
  it.each([
    [{ fact: 'PREGNANCY', is: 'PRESENT' }],
    [{ fact: 'HBA1C', atLeast: 7, below: 9 }],
    [{ fact: 'AGE_BAND', in: ['FROM_80'] }],
    [{ redFlag: 'cauda-equina-syndrome' }],
    [{ drug: 'apixaban' }],
    [{ not: { any: [{ all: [{ drug: 'apixaban' }] }, { fact: 'CANCER', is: 'ABSENT' }] } }],
  ])('takes %j as it is', (value) => {
    expect(predicate.parse(value)).toEqual(value)
  })

  it.each([
    ['an unknown fact', { fact: 'SHOE_SIZE', is: 'PRESENT' }],
    ['a third state', { fact: 'PREGNANCY', is: 'UNKNOWN' }],
    ['an empty list of parts', { all: [] }],
    ['an empty list of values', { fact: 'AGE_BAND', in: [] }],
    ['an expression', 'PREGNANCY = PRESENT'],
    ['two questions in one', { fact: 'PREGNANCY', is: 'PRESENT', drug: 'apixaban' }],
    ['an id instead of a slug', { drug: 'RELIEF:medication/apixaban' }],
    ['a bound that is no number', { fact: 'HBA1C', above: '8' }],
  ])('refuses %s', (_, value) => {
    expect(accepted(value)).toBe(false)
  })

  it('says which bounds there are when none is given', () => {
    expect(complaints({ fact: 'HBA1C' })).toBe('["give at least one of above, atLeast, below, atMost"]')
  })

  it('says what a fact is not, in words', () => {
    expect(complaints({ fact: 'HBA1C', is: 'PRESENT' })).toContain(
      'HBA1C is no fact that is present or absent',
    )
    expect(complaints({ fact: 'PREGNANCY', above: 1 })).toContain('PREGNANCY is no number')
    expect(complaints({ fact: 'HBA1C', in: ['8'] })).toContain('HBA1C has no list of values')
    const told = complaints({ fact: 'GOALS', in: ['SLEEP', 'MONEY'] })
    expect(told).toContain('GOALS is never MONEY; it is one of LESS_PAIN, FUNCTION')
  })

  it('finds the misuse at any depth', () => {
    const wrong = { fact: 'PREGNANCY', above: 1 }
    const right = { fact: 'CANCER', is: 'PRESENT' }
    for (const value of [{ not: wrong }, { all: [right, wrong] }, { any: [{ not: { all: [wrong] } }] }]) {
      expect(complaints(value)).toContain('PREGNANCY is no number')
    }
  })

  it('lets each fact be asked in the way of its type, and in no other', () => {
    const ways = (fact: string) => {
      const definition = definitionOf(fact as Parameters<typeof definitionOf>[0])
      const value = 'choices' in definition ? definition.choices[0] : 'PRESENT'
      return [
        { fact, is: 'PRESENT' },
        { fact, above: 0 },
        { fact, in: [value] },
      ].map(accepted)
    }
    for (const fact of ofType('PRESENCE')) expect(ways(fact), fact).toEqual([true, false, false])
    for (const fact of ofType('NUMBER')) expect(ways(fact), fact).toEqual([false, true, false])
    for (const fact of [...ofType('CHOICE'), ...ofType('SET')])
      expect(ways(fact), fact).toEqual([false, false, true])
  })
})

describe('the questions of a condition', () => {
  it('are all of its atoms, in order', () => {
    const atom = fc.integer({ min: 0, max: 99 }).map((n) => ({ drug: `drug-${n}` }))
    const { tree } = fc.letrec<{ tree: Predicate }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        atom,
        fc.record({ all: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ not: tie('tree') }),
      ),
    }))
    fc.assert(
      fc.property(tree, (value) => {
        const written = [...JSON.stringify(value).matchAll(/"drug":"([^"]+)"/g)].map((m) => m[1])
        expect(atomsOf(value).map((a) => 'drug' in a && a.drug)).toEqual(written)
      }),
    )
  })
})
