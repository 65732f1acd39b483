import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { participantsAddUp } from './participants-add-up.ts'

describe('participantsAddUp', () => {
  it.each<[string, Edit[]]>([
    ['the small seed', []],
    [
      'everybody in every arm of a crossover trial',
      [
        ['evidence/joint-oa/doe.yaml', 'design: RANDOMISED_TRIAL', 'design: RANDOMISED_CROSSOVER_TRIAL'],
        ['evidence/joint-oa/doe.yaml', 'label: Sham, n: 60', 'label: Sham, n: 120'],
      ],
    ],
    [
      'an arm of unknown size',
      [
        ['evidence/joint-oa/doe.yaml', 'label: Ablation, n: 60, ', 'label: Ablation, '],
        ['evidence/joint-oa/doe.yaml', 'label: Sham, n: 60', 'label: Sham, n: 150'],
      ],
    ],
  ])('accepts %s', (_, edits) => {
    expect(faults(participantsAddUp, edits)).toEqual([])
  })

  it.each<[string, Edit[], string[]]>([
    [
      'arms larger than the trial',
      [['evidence/joint-oa/doe.yaml', 'label: Sham, n: 60', 'label: Sham, n: 61']],
      [
        'evidence/joint-oa/doe.yaml:39 the arms hold 121, but 120 were randomised -> read the group sizes again; n of an arm counts those randomised to it',
      ],
    ],
    [
      'more analysed than randomised',
      [['evidence/joint-oa/doe.yaml', 'nAnalyzed: 110', 'nAnalyzed: 121']],
      ['evidence/joint-oa/doe.yaml:19 121 analysed of 120 randomised -> read both figures again'],
    ],
    [
      'a report larger than its study',
      [['evidence/joint-oa/doe.yaml', 'nRandomized: 120\n    nAnalyzed', 'nRandomized: 130\n    nAnalyzed']],
      [
        'evidence/joint-oa/doe.yaml:18 the report has 130 randomised, its study 120 -> read both figures again',
      ],
    ],
  ])('refuses %s', (_, edits, expected) => {
    expect(faults(participantsAddUp, edits)).toEqual(expected)
  })
})
