import { describe, expect, it } from 'vitest'
import { facts } from '../../../../test/support/plan-parts.ts'
import { definitionOf, FACT_NAMES } from '../../../vocabulary/plan-facts.ts'
import type { Atom, Predicate } from './predicate.ts'
import { atomText, factOf, knownText, predicateText } from './words.ts'

const PREGNANT = { fact: 'PREGNANCY', is: 'PRESENT' } as const
const SUGAR = { fact: 'HBA1C', atLeast: 8 } as const
const OLD: Atom = { fact: 'AGE_BAND', in: ['FROM_65_TO_79', 'FROM_80'] }

describe('a question in words', () => {
  it.each<[Atom, string]>([
    [PREGNANT, 'pregnancy'],
    [{ ...PREGNANT, is: 'ABSENT' }, 'no pregnancy'],
    [SUGAR, 'hba1c at least 8 %'],
    [{ fact: 'HBA1C', above: 7, below: 9, atMost: 8.5 }, 'hba1c above 7 % and below 9 % and at most 8.5 %'],
    [{ fact: 'HBA1C', above: 0 }, 'hba1c above 0 %'],
    [OLD, 'age band is from 65 to 79 or from 80'],
    [{ redFlag: 'cauda-equina-syndrome' }, 'red flag cauda equina syndrome'],
    [{ drug: 'low-molecular-weight-heparin' }, 'takes low molecular weight heparin'],
    [{ fact: 'OPTION_IMPLANT', in: ['PERMANENT'] }, 'the option: implant is permanent'],
  ])('%j', (atom, text) => {
    expect(atomText(atom)).toBe(text)
  })

  it('names a unit wherever the figure has one, and never a constant of the code', () => {
    for (const fact of FACT_NAMES) {
      const definition = definitionOf(fact)
      const atom = definition.type === 'NUMBER' ? { fact, above: 1 } : ({ fact, is: 'PRESENT' } as const)
      const text = atomText(atom)
      expect(text).not.toContain('_')
      expect(text.startsWith(fact.startsWith('OPTION_') ? 'the option: ' : '')).toBe(true)
      if ('unit' in definition) expect(text).toContain(`1 ${definition.unit}`)
    }
  })
})

describe('a condition in words', () => {
  const all = { all: [PREGNANT, SUGAR] }
  it.each<[Predicate | null, string]>([
    [null, 'always'],
    [PREGNANT, 'pregnancy'],
    [all, 'pregnancy and hba1c at least 8 %'],
    [{ any: [PREGNANT, SUGAR] }, 'pregnancy or hba1c at least 8 %'],
    [{ not: PREGNANT }, 'not pregnancy'],
    [{ not: all }, 'not (pregnancy and hba1c at least 8 %)'],
    [{ any: [all, OLD] }, '(pregnancy and hba1c at least 8 %) or age band is from 65 to 79 or from 80'],
    [{ all: [{ any: [PREGNANT] }, SUGAR] }, 'pregnancy and hba1c at least 8 %'],
  ])('%j', (predicate, text) => {
    expect(predicateText(predicate)).toBe(text)
  })
})

describe('what is known, in words', () => {
  it('names facts, flags and drugs', () => {
    expect([PREGNANT, { redFlag: 'fever' }, { drug: 'apixaban' }].map(factOf)).toEqual([
      'PREGNANCY',
      'RED_FLAG',
      'DRUGS',
    ])
  })

  it.each<[Atom, string]>([
    [PREGNANT, 'not known'],
    [{ redFlag: 'fever' }, 'not known'],
    [{ drug: 'apixaban' }, 'not known'],
  ])('%j is not known when nothing is', (atom, text) => {
    expect(knownText(atom, facts())).toBe(text)
  })

  it('says the value with its unit', () => {
    const known = facts(
      [
        ['PREGNANCY', 'ABSENT'],
        ['HBA1C', 0],
        ['GOALS', ['LESS_PAIN', 'WORK']],
        ['DRUG_CLASSES', []],
      ],
      {
        redFlags: new Map([['RELIEF:red-flag/fever', 'PRESENT']]),
        drugs: new Set(['RELIEF:medication/apixaban']),
      },
    )
    const said = (atom: Atom) => knownText(atom, known)
    expect(said(PREGNANT)).toBe('absent')
    expect(said(SUGAR)).toBe('0 %')
    expect(said({ fact: 'GOALS', in: ['SLEEP'] })).toBe('less pain, work')
    expect(said({ fact: 'DRUG_CLASSES', in: ['OPIOID'] })).toBe('none')
    expect([said({ redFlag: 'fever' }), said({ redFlag: 'cancer' })]).toEqual(['present', 'not known'])
    expect([said({ drug: 'apixaban' }), said({ drug: 'warfarin' })]).toEqual(['taken', 'not taken'])
  })

  it('names who or what stands behind a fact about an option', () => {
    const behind = facts([['OPTION_RECOMMENDED', 'PRESENT']], {
      words: new Map([['OPTION_RECOMMENDED', 'NICE (2016)'] as const]),
    })
    expect(knownText({ fact: 'OPTION_RECOMMENDED', is: 'PRESENT' }, behind)).toBe('present: NICE (2016)')
    expect(knownText(PREGNANT, behind)).toBe('not known')
  })
})
