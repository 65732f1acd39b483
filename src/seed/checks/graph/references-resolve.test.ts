import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { referencesResolve } from './references-resolve.ts'

describe('referencesResolve', () => {
  it('accepts the small seed', () => {
    expect(faults(referencesResolve)).toEqual([])
  })

  it.each<[string, Edit[], string[]]>([
    [
      'a slip of the pen',
      [['conditions/joints.yaml', 'broader: [joint-pain]', 'broader: [joint-pian]']],
      [
        'conditions/joints.yaml:14 broader names condition/joint-pian, which does not exist -> write joint-pain, or add condition/joint-pian',
      ],
    ],
    [
      'a record of another kind',
      [['conditions/joints.yaml', 'structure: knee-joint', 'structure: genicular-ablation']],
      [
        'conditions/joints.yaml:17 structure names anatomical-source/genicular-ablation, which does not exist (there is procedure/genicular-ablation, recovery-profile/genicular-ablation) -> add anatomical-source/genicular-ablation, or correct the id',
      ],
    ],
    [
      'a source that is not there',
      [
        [
          'safety/medications.yaml',
          'mmeFactor: { value: 1, sources: [reference/anatomy] }',
          'mmeFactor: { value: 1, sources: [evidence/none] }',
        ],
      ],
      [
        'safety/medications.yaml:6 sources names evidence/none, which does not exist -> add evidence/none, or correct the id',
      ],
    ],
    [
      'a group that received what is not there',
      [['evidence/joint-oa/doe.yaml', 'comparator/sham-procedure', 'comparator/sham']],
      [
        'evidence/joint-oa/doe.yaml:40 received names comparator/sham, which does not exist -> add comparator/sham, or correct the id',
      ],
    ],
  ])('refuses %s', (_, edits, expected) => {
    expect(faults(referencesResolve, edits)).toEqual(expected)
  })
})
