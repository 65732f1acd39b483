import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { noCycles } from './no-cycles.ts'

describe('noCycles', () => {
  it.each<[string, Edit[]]>([
    ['the small seed', []],
    [
      'two parents',
      [
        [
          'anatomy/knee.yaml',
          '  partOf:\n',
          '  partOf:\n    - { structure: inferior-genicular-nerve, sources: [reference/anatomy] }\n',
        ],
      ],
    ],
  ])('accepts %s', (_, edits) => {
    expect(faults(noCycles, edits)).toEqual([])
  })

  it.each<[string, Edit[], string[]]>([
    [
      'a condition broader than itself',
      [['conditions/joints.yaml', 'broader: [joint-pain]', 'broader: [knee-osteoarthritis]']],
      [
        'conditions/joints.yaml:14 condition/knee-osteoarthritis leads back to itself over condition/knee-osteoarthritis -> remove one of the links; broader and partOf only lead upwards',
      ],
    ],
    [
      'a structure that is part of its part',
      [
        [
          'anatomy/knee.yaml',
          '  innervatedBy:',
          '  partOf:\n    - { structure: knee-capsule, sources: [reference/anatomy] }\n  innervatedBy:',
        ],
      ],
      [
        'anatomy/knee.yaml:14 anatomical-source/knee-capsule leads back to itself over anatomical-source/knee-joint -> remove one of the links; broader and partOf only lead upwards',
        'anatomy/knee.yaml:22 anatomical-source/knee-joint leads back to itself over anatomical-source/knee-capsule -> remove one of the links; broader and partOf only lead upwards',
      ],
    ],
  ])('refuses %s', (_, edits, expected) => {
    expect(faults(noCycles, edits)).toEqual(expected)
  })
})
