import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { noOrphans } from './no-orphans.ts'

describe('noOrphans', () => {
  it.each<[string, Edit[]]>([
    ['the small seed', []],
    [
      'a broader condition that nothing names',
      [['conditions/joints.yaml', 'broader: [joint-pain]\n', 'broader: []\n']],
    ],
    [
      'a comparator that no arm received',
      [['evidence/joint-oa/doe.yaml', 'comparator/sham-procedure', 'procedure/ketamine-infusion']],
    ],
  ])('accepts %s', (_, edits) => {
    expect(faults(noOrphans, edits)).toEqual([])
  })

  it.each<[string, Edit[], string[]]>([
    [
      'a structure beside the graph',
      [
        [
          'anatomy/knee.yaml',
          '  partOf:\n    - { structure: knee-joint, sources: [reference/anatomy] }\n',
          '',
        ],
      ],
      [
        'anatomy/knee.yaml:7 anatomical-source/knee-capsule is not used: no condition arises from it and no procedure or structure names it -> link it, or remove it',
      ],
    ],
    [
      'a technology that nothing uses',
      [
        [
          'procedures/knee.yaml',
          '  uses:\n    - { technology: cooled-radiofrequency, sources: [reference/technique] }\n',
          '',
        ],
      ],
      [
        'technologies.yaml:1 technology/cooled-radiofrequency is not used: no procedure uses it -> link it, or remove it',
      ],
    ],
  ])('refuses %s', (_, edits, expected) => {
    expect(faults(noOrphans, edits)).toEqual(expected)
  })
})
