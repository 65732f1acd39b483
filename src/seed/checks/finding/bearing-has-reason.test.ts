import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { bearingHasReason } from './bearing-has-reason.ts'

const FILE = 'evidence/joint-oa/doe.yaml'
const edit = (from: string, to: string): Edit => [FILE, from, to]

describe('bearingHasReason', () => {
  it.each<[string, Edit[]]>([
    ['the small seed', []],
    [
      'an exception with its reason',
      [
        edit(
          "    p: '<0.001'\n    effectDirection: FAVOURS_PROCEDURE",
          "    p: '<0.001'\n    effectDirection: FAVOURS_PROCEDURE\n    bearing: NO_DIFFERENCE\n    bearingReason: Below the difference that matters",
        ),
      ],
    ],
  ])('accepts %s', (_, edits) => {
    expect(faults(bearingHasReason, edits)).toEqual([])
  })

  it.each<[string, Edit[], string[]]>([
    [
      'an exception without a reason',
      [
        edit(
          "    p: '<0.001'\n    effectDirection: FAVOURS_PROCEDURE",
          "    p: '<0.001'\n    effectDirection: FAVOURS_PROCEDURE\n    bearing: NO_DIFFERENCE",
        ),
      ],
      ['evidence/joint-oa/doe.yaml:60 bearing NO_DIFFERENCE without a reason -> add bearingReason'],
    ],
    [
      'a reason for nothing',
      [
        edit(
          "    p: '<0.001'\n    effectDirection: FAVOURS_PROCEDURE",
          "    p: '<0.001'\n    effectDirection: FAVOURS_PROCEDURE\n    bearingReason: Below the difference that matters",
        ),
      ],
      ['evidence/joint-oa/doe.yaml:60 a reason, but no bearing -> add bearing, or remove the reason'],
    ],
  ])('refuses %s', (_, edits, expected) => {
    expect(faults(bearingHasReason, edits)).toEqual(expected)
  })
})
