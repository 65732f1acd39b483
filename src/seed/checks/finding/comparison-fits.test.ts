import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { comparisonFits } from './comparison-fits.ts'

const FILE = 'evidence/joint-oa/doe.yaml'
const edit = (from: string, to: string): Edit => [FILE, from, to]

describe('comparisonFits', () => {
  it.each<[string, Edit[]]>([
    ['the small seed', []],
    [
      'another treatment named as such',
      [
        edit('comparator/sham-procedure', 'procedure/ketamine-infusion'),
        edit('comparison: SHAM_OR_PLACEBO', 'comparison: ACTIVE'),
        edit('comparison: SHAM_OR_PLACEBO', 'comparison: ACTIVE'),
        edit('comparison: SHAM_OR_PLACEBO', 'comparison: ACTIVE'),
      ],
    ],
  ])('accepts %s', (_, edits) => {
    expect(faults(comparisonFits, edits)).toEqual([])
  })

  it.each<[string, Edit[], string[]]>([
    [
      'sham without a sham',
      [
        edit('comparator/sham-procedure', 'procedure/ketamine-infusion'),
        edit('comparison: SHAM_OR_PLACEBO', 'comparison: ACTIVE'),
        edit('comparison: SHAM_OR_PLACEBO', 'comparison: ACTIVE'),
      ],
      [
        'evidence/joint-oa/doe.yaml:82 SHAM_OR_PLACEBO, but doe-sham received neither -> correct the comparison, or what the arm received',
      ],
    ],
    [
      'no comparison with another group',
      [edit('comparison: SHAM_OR_PLACEBO', 'comparison: NONE')],
      ['evidence/joint-oa/doe.yaml:48 NONE, but compared with doe-sham -> write the kind of comparison'],
    ],
    [
      'a direction without a comparison',
      [edit('effectDirection: NOT_COMPARED', 'effectDirection: FAVOURS_PROCEDURE')],
      ['evidence/joint-oa/doe.yaml:100 FAVOURS_PROCEDURE without a comparison -> write NOT_COMPARED'],
    ],
  ])('refuses %s', (_, edits, expected) => {
    expect(faults(comparisonFits, edits)).toEqual(expected)
  })
})
