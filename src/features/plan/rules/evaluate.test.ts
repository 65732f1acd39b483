import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, evaluateOptional, type Facts, type FactValue } from './evaluate.ts'
import type { Predicate } from './predicate.ts'

const PRESENCES = ['PREGNANCY', 'DIABETES', 'CANCER', 'GLAUCOMA'] as const

const facts = (values: Iterable<readonly [string, FactValue]> = [], more: Partial<Facts> = {}): Facts => ({
  values: new Map(values) as Facts['values'],
  redFlags: new Map(),
  drugs: null,
  ...more,
})

const atom = fc.record({
  fact: fc.constantFrom(...PRESENCES),
  is: fc.constantFrom('PRESENT' as const, 'ABSENT' as const),
})
const { predicate } = fc.letrec<{ predicate: Predicate }>((tie) => ({
  predicate: fc.oneof(
    { maxDepth: 4 },
    atom,
    fc.record({ all: fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('predicate') }),
  ),
}))

const partial = fc.dictionary(fc.constantFrom(...PRESENCES), fc.constantFrom('PRESENT', 'ABSENT'))

/** Every way in which the open facts may turn out. */
function completions(known: Readonly<Record<string, string>>): Facts[] {
  const open = PRESENCES.filter((fact) => known[fact] === undefined)
  return Array.from({ length: 2 ** open.length }, (_, bits) => {
    const guessed = open.map((fact, i) => [fact, bits & (1 << i) ? 'PRESENT' : 'ABSENT'] as const)
    return facts([...Object.entries(known), ...guessed])
  })
}

describe('a condition in three values', () => {
  it('never says yes or no when the open facts could turn it', () => {
    fc.assert(
      fc.property(predicate, partial, (asked, known) => {
        const { holds } = evaluate(asked, facts(Object.entries(known)))
        const possible = new Set(completions(known).map((all) => evaluate(asked, all).holds))
        if (holds !== 'UNKNOWN') expect([...possible]).toEqual([holds])
      }),
      { numRuns: 2000 },
    )
  })

  it('is decided when everything is known', () => {
    fc.assert(
      fc.property(predicate, (asked) => {
        for (const all of completions({})) expect(evaluate(asked, all).holds).not.toBe('UNKNOWN')
      }),
    )
  })

  it('names the questions that decided it', () => {
    const asked: Predicate = {
      any: [
        { fact: 'PREGNANCY', is: 'PRESENT' },
        { fact: 'DIABETES', is: 'PRESENT' },
      ],
    }
    const named = (known: [string, FactValue][]) =>
      evaluate(asked, facts(known)).because.map((a) => `${JSON.stringify(a.atom)} ${a.holds}`)
    expect(named([['DIABETES', 'PRESENT']])).toEqual(['{"fact":"DIABETES","is":"PRESENT"} YES'])
    expect(named([['DIABETES', 'ABSENT']])).toEqual(['{"fact":"PREGNANCY","is":"PRESENT"} UNKNOWN'])
  })

  it.each([
    [{ fact: 'HBA1C', atLeast: 8 }, 8, 'YES'],
    [{ fact: 'HBA1C', above: 8 }, 8, 'NO'],
    [{ fact: 'HBA1C', below: 8 }, 8, 'NO'],
    [{ fact: 'HBA1C', atMost: 8 }, 8, 'YES'],
    [{ fact: 'HBA1C', above: 7, below: 9 }, 8, 'YES'],
  ] as const)('compares with the bounds named: %j', (asked, value, holds) => {
    expect(evaluate(asked, facts([['HBA1C', value]])).holds).toBe(holds)
    expect(evaluate(asked, facts()).holds).toBe('UNKNOWN')
  })

  it('a figure that does not exist is in no range', () => {
    const asked = { fact: 'OPTION_PRIOR_RELIEF', below: 50 } as const
    expect(evaluate(asked, facts([['OPTION_PRIOR_RELIEF', 'NOT_APPLICABLE']])).holds).toBe('NO')
  })

  it('finds a value in a choice and in a set', () => {
    const asked = { fact: 'GOALS', in: ['SLEEP', 'WORK'] } as const
    const holds = (goals: string[]) =>
      evaluate({ ...asked, in: [...asked.in] }, facts([['GOALS', goals]])).holds
    expect([holds(['WORK']), holds(['FUNCTION']), holds([])]).toEqual(['YES', 'NO', 'NO'])
  })

  it('asks for red flags and drugs by their ids', () => {
    const flag = { redFlag: 'cauda-equina-syndrome' }
    const drug = { drug: 'warfarin' }
    const known = facts([], {
      redFlags: new Map([['RELIEF:red-flag/cauda-equina-syndrome', 'PRESENT']]),
      drugs: new Set(['RELIEF:medication/warfarin']),
    })
    expect([evaluate(flag, known).holds, evaluate(drug, known).holds]).toEqual(['YES', 'YES'])
    expect([evaluate(flag, facts()).holds, evaluate(drug, facts()).holds]).toEqual(['UNKNOWN', 'UNKNOWN'])
    expect(evaluate(drug, facts([], { drugs: new Set() })).holds).toBe('NO')
  })

  it('holds always without a condition', () => {
    expect(evaluateOptional(null, facts())).toEqual({ holds: 'YES', because: [] })
  })
})
