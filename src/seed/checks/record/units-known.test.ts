import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { unitsKnown } from './units-known.ts'

describe('unitsKnown', () => {
  it.each<[string, Edit[]]>([
    ['the small seed', []],
    [
      'a remark in brackets',
      [['outcome-measures.yaml', 'unit: points\n', 'unit: points (version dependent)\n']],
    ],
    [
      'units of several versions of an instrument',
      [['outcome-measures.yaml', 'unit: points\n', 'unit: points (0-50) or %\n']],
    ],
    [
      'a result without figures',
      [['evidence/joint-oa/doe.yaml', 'unit: points (0-10)', 'unit: not printed in the abstract']],
    ],
  ])('accepts %s', (_, edits) => {
    expect(faults(unitsKnown, edits)).toEqual([])
  })

  it.each<[string, Edit[], string[]]>([
    [
      'a slip of the pen',
      [['procedures/knee.yaml', 'unit: minutes', 'unit: minuts']],
      ['procedures/knee.yaml:11 the unit "minuts" is not known -> write minutes'],
    ],
    [
      'a unit nobody knows',
      [['evidence/joint-oa/doe.yaml', 'unit: points (0-10)', 'unit: furlongs']],
      [
        'evidence/joint-oa/doe.yaml:52 the unit "furlongs" is not known -> write a unit of src/vocabulary/units.ts, scales with their range: points (0-10)',
      ],
    ],
    [
      'two units where one figure has one',
      [['evidence/joint-oa/doe.yaml', 'unit: points (0-10)', 'unit: points or %']],
      [
        'evidence/joint-oa/doe.yaml:52 the unit "points or %" is not known -> write a unit of src/vocabulary/units.ts, scales with their range: points (0-10)',
      ],
    ],
  ])('refuses %s', (_, edits, expected) => {
    expect(faults(unitsKnown, edits)).toEqual(expected)
  })
})
