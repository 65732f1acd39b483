import { describe, expect, it } from 'vitest'
import { medication } from '../../../../test/support/plan-parts.ts'
import { drugNamed } from './drugs.ts'

const HEPARIN = medication('low-molecular-weight-heparin', {
  name: 'Low-molecular-weight heparin',
  class: 'ANTICOAGULANT',
  synonyms: ['LMWH', 'Enoxaparin'],
})
const APIXABAN = medication('apixaban', { name: 'Apixaban', class: 'ANTICOAGULANT' })
const ALL = [HEPARIN, APIXABAN]

describe('a drug', () => {
  it.each([
    'RELIEF:medication/low-molecular-weight-heparin',
    'Low-molecular-weight heparin',
    '  low molecular  weight HEPARIN ',
    'lmwh',
    'Enoxaparin',
  ])('is found by "%s"', (given) => {
    expect(drugNamed('profile.drugs.0', given, ALL)).toBe(HEPARIN)
  })

  it.each(['apixabann', 'api', 'apixaban 5 mg', 'heparin'])('is not guessed from "%s"', (given) => {
    expect(() => drugNamed('profile.drugs.0', given, ALL)).toThrow(/"profile\.drugs\.0"/)
  })

  it('names those that begin alike, or an example', () => {
    expect(() => drugNamed('d', 'apixabn', ALL)).toThrow(/near it are Apixaban(?!,)/)
    expect(() => drugNamed('d', 'zzz', ALL)).toThrow(/for example apixaban or oxycodone/)
  })
})
