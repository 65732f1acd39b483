import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { sideAgrees } from './side-agrees.ts'

const FILE = 'evidence/joint-oa/doe.yaml'
const edit = (from: string, to: string): Edit => [FILE, from, to]

describe('sideAgrees', () => {
  it.each<[string, Edit[]]>([
    ['the small seed', []],
    [
      'a sign explained in a note',
      [
        edit(
          'effect: { type: MEAN_DIFFERENCE, estimate: -2, low: -2.8, high: -1.2 }',
          'effect: { type: MEAN_DIFFERENCE, estimate: 2, low: 1.2, high: 2.8 }',
        ),
        edit(
          "    p: '<0.001'\n    effectDirection: FAVOURS_PROCEDURE",
          "    p: '<0.001'\n    effectDirection: FAVOURS_PROCEDURE\n    note: Printed as sham minus ablation",
        ),
      ],
    ],
    [
      'a difference in improvement',
      [
        edit('outcome: Knee pain\n', 'outcome: Improvement of knee pain\n'),
        edit(
          'effect: { type: MEAN_DIFFERENCE, estimate: -2, low: -2.8, high: -1.2 }',
          'effect: { type: MEAN_DIFFERENCE, estimate: 2, low: 1.2, high: 2.8 }',
        ),
      ],
    ],
    [
      'scores without an effect',
      [edit('    effect: { type: MEAN_DIFFERENCE, estimate: -2, low: -2.8, high: -1.2 }\n', '')],
    ],
  ])('accepts %s', (_, edits) => {
    expect(faults(sideAgrees, edits)).toEqual([])
  })

  it.each<[string, Edit[], string[]]>([
    [
      'a higher score on a scale of pain that favours the procedure',
      [
        edit(
          'effect: { type: MEAN_DIFFERENCE, estimate: -2, low: -2.8, high: -1.2 }',
          'effect: { type: MEAN_DIFFERENCE, estimate: 2, low: 1.2, high: 2.8 }',
        ),
      ],
      [
        'evidence/joint-oa/doe.yaml:57 FAVOURS_PROCEDURE, but higher is worse and the procedure is higher by 2 -> write FAVOURS_COMPARATOR, or correct the sign; if the page prints comparator minus procedure, say so in note',
      ],
    ],
    [
      'raw scores on the other side',
      [
        edit('    effect: { type: MEAN_DIFFERENCE, estimate: -2, low: -2.8, high: -1.2 }\n', ''),
        edit('mean: 3.1', 'mean: 6.1'),
      ],
      [
        'evidence/joint-oa/doe.yaml:55 FAVOURS_PROCEDURE, but higher is worse and the procedure is higher by 1 -> write FAVOURS_COMPARATOR, or correct the sign; if the page prints comparator minus procedure, say so in note',
      ],
    ],
    [
      'fewer responders that favour the procedure',
      [edit('events: 33, percent: 60', 'events: 5, percent: 9')],
      [
        'evidence/joint-oa/doe.yaml:72 FAVOURS_PROCEDURE, but higher is better and the procedure is lower by 11 -> write FAVOURS_COMPARATOR, or correct the sign; if the page prints comparator minus procedure, say so in note',
      ],
    ],
  ])('refuses %s', (_, edits, expected) => {
    expect(faults(sideAgrees, edits)).toEqual(expected)
  })
})
