import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { withinRange } from './within-range.ts'

const FILE = 'evidence/joint-oa/doe.yaml'
const edit = (from: string, to: string): Edit => [FILE, from, to]

describe('withinRange', () => {
  it.each<[string, Edit[]]>([
    ['the small seed', []],
    [
      'another scale that the unit states',
      [edit('unit: points (0-10)', 'unit: mm (0-100)'), edit('mean: 3.1', 'mean: 31')],
    ],
    [
      'a mean of changes',
      [edit('outcome: Knee pain\n', 'outcome: Change of knee pain\n'), edit('mean: 3.1', 'mean: -3.1')],
    ],
  ])('accepts %s', (_, edits) => {
    expect(faults(withinRange, edits)).toEqual([])
  })

  it.each<[string, Edit[], string[]]>([
    [
      'a mean beyond the scale that the unit states',
      [edit('mean: 3.1', 'mean: 31')],
      [
        'evidence/joint-oa/doe.yaml:55 mean 31 is not on the scale -> the scale runs from 0 to 10: correct the figure, the unit or the instrument',
      ],
    ],
    [
      'a mean beyond the scale of the instrument',
      [edit('unit: points (0-10)', 'unit: points'), edit('mean: 5.1', 'mean: -5.1')],
      [
        'evidence/joint-oa/doe.yaml:56 mean -5.1 is not on the scale -> the scale runs from 0 to 10: correct the figure, the unit or the instrument',
      ],
    ],
    [
      'a spread wider than the scale',
      [edit('sd: 2.1', 'sd: 21')],
      [
        'evidence/joint-oa/doe.yaml:56 sd 21 is wider than the scale -> the scale runs from 0 to 10: correct the figure, the unit or the instrument',
      ],
    ],
  ])('refuses %s', (_, edits, expected) => {
    expect(faults(withinRange, edits)).toEqual(expected)
  })
})
