import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { armsFit } from './arms-fit.ts'

const FILE = 'evidence/joint-oa/doe.yaml'
const edit = (from: string, to: string): Edit => [FILE, from, to]

describe('armsFit', () => {
  it.each<[string, Edit[]]>([
    ['the small seed', []],
    [
      'a procedure that the one received requires',
      [edit('procedure: genicular-block', 'procedure: genicular-block\n    arm: doe-ablation')],
    ],
    [
      'a group that had something else, when a note says why',
      [
        edit('arm: doe-ablation', 'arm: doe-sham\n    note: Crossed over'),
        edit('versus: doe-sham', 'versus: doe-ablation'),
      ],
    ],
  ])('accepts %s', (_, edits) => {
    expect(faults(armsFit, edits)).toEqual([])
  })

  it.each<[string, Edit[], string[]]>([
    [
      'an arm of another file',
      [edit('arm: doe-ablation', 'arm: roe-ablation')],
      [
        'evidence/joint-oa/doe.yaml:46 roe-ablation is no arm of this file -> write one of: doe-ablation, doe-sham',
      ],
    ],
    [
      'a report of another file',
      [edit('report: doe-2022-knee', 'report: roe-2022')],
      [
        'evidence/joint-oa/doe.yaml:77 roe-2022 is no report of this file -> write one of: doe-2020-knee, doe-2022-knee',
      ],
    ],
    [
      'an arm against itself',
      [edit('versus: doe-sham', 'versus: doe-ablation')],
      ['evidence/joint-oa/doe.yaml:47 an arm is compared with itself -> name the other arm'],
    ],
    [
      'an arm that had something else',
      [edit('arm: doe-ablation', 'arm: doe-sham'), edit('versus: doe-sham', 'versus: doe-ablation')],
      [
        'evidence/joint-oa/doe.yaml:45 doe-sham did not receive genicular-ablation -> it received comparator/sham-procedure: correct the finding or the arm',
      ],
    ],
  ])('refuses %s', (_, edits, expected) => {
    expect(faults(armsFit, edits)).toEqual(expected)
  })
})
