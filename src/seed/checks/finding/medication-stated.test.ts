import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { medicationStated } from './medication-stated.ts'

const FILE = 'evidence/joint-oa/doe.yaml'
const domain = (to: string): Edit => [FILE, '    domain: PAIN_INTENSITY', `    domain: ${to}`]

describe('medicationStated', () => {
  it.each<[string, Edit[]]>([
    ['the small seed', []],
    ['a result on opioids', [domain('MEDICATION_USE\n    medicationKind: OPIOID')]],
  ])('accepts %s', (_, edits) => {
    expect(faults(medicationStated, edits)).toEqual([])
  })

  it.each<[string, Edit, string]>([
    [
      'a result on medication without its kind',
      domain('MEDICATION_USE'),
      'does not say on which -> add medicationKind: one of OPIOID',
    ],
    [
      'a kind on another result',
      domain('SLEEP\n    medicationKind: RESCUE'),
      'medicationKind RESCUE on a result in domain SLEEP -> remove',
    ],
  ])('refuses %s', (_, edit, words) => {
    const found = faults(medicationStated, [edit])
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(words)
  })
})
