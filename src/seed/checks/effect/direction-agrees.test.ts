import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { directionAgrees } from './direction-agrees.ts'

const FILE = 'evidence/joint-oa/doe.yaml'
const edit = (from: string, to: string): Edit => [FILE, from, to]

describe('directionAgrees', () => {
  it.each<[string, Edit[]]>([
    ['the small seed', []],
    [
      'a departure with its reason',
      [
        edit(
          'effectDirection: FAVOURS_PROCEDURE',
          'effectDirection: NO_DIFFERENCE_SHOWN\n    note: Below the margin',
        ),
      ],
    ],
    [
      'interval and p that disagree',
      [
        edit("p: '<0.001'", "p: '0.20'"),
        edit('effectDirection: FAVOURS_PROCEDURE', 'effectDirection: NO_DIFFERENCE_SHOWN'),
      ],
    ],
    ['p at the very limit', [edit("p: '0.40'", "p: '0.05'")]],
    [
      'a ratio that excludes one',
      [
        edit(
          'effect: { type: MEAN_DIFFERENCE, estimate: -2, low: -2.8, high: -1.2 }',
          'effect: { type: RISK_RATIO, estimate: 0.6, low: 0.4, high: 0.9 }',
        ),
      ],
    ],
  ])('accepts %s', (_, edits) => {
    expect(faults(directionAgrees, edits)).toEqual([])
  })

  it.each<[string, Edit[], string[]]>([
    [
      'no difference where interval and p show one',
      [edit('effectDirection: FAVOURS_PROCEDURE', 'effectDirection: NO_DIFFERENCE_SHOWN')],
      [
        'evidence/joint-oa/doe.yaml:59 interval and p show a difference, but the direction is NO_DIFFERENCE_SHOWN -> write whom it favours; or say in a note why not',
      ],
    ],
    [
      'a difference where p shows none',
      [edit('effectDirection: NO_DIFFERENCE_SHOWN', 'effectDirection: FAVOURS_COMPARATOR')],
      [
        'evidence/joint-oa/doe.yaml:89 interval and p show no difference, but the direction is FAVOURS_COMPARATOR -> write NO_DIFFERENCE_SHOWN; or say in a note why not',
      ],
    ],
    [
      'a difference where the interval of a ratio holds one',
      [
        edit(
          'effect: { type: MEAN_DIFFERENCE, estimate: -2, low: -2.8, high: -1.2 }',
          'effect: { type: RISK_RATIO, estimate: 0.9, low: 0.7, high: 1.2 }',
        ),
        edit("    p: '<0.001'\n", ''),
      ],
      [
        'evidence/joint-oa/doe.yaml:58 interval and p show no difference, but the direction is FAVOURS_PROCEDURE -> write NO_DIFFERENCE_SHOWN; or say in a note why not',
      ],
    ],
  ])('refuses %s', (_, edits, expected) => {
    expect(faults(directionAgrees, edits)).toEqual(expected)
  })
})
