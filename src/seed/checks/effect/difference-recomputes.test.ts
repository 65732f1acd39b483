import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { differenceRecomputes } from './difference-recomputes.ts'

const FILE = 'evidence/joint-oa/doe.yaml'
const edit = (from: string, to: string): Edit => [FILE, from, to]

describe('differenceRecomputes', () => {
  it.each<[string, Edit[]]>([
    ['the small seed', []],
    [
      'an adjusted difference whose interval holds the raw one',
      [edit('estimate: -2, low', 'estimate: -1.6, low')],
    ],
    [
      'a difference that rounding moved',
      [
        edit(
          'effect: { type: MEAN_DIFFERENCE, estimate: -2, low: -2.8, high: -1.2 }',
          'effect: { type: MEAN_DIFFERENCE, estimate: -2.1 }',
        ),
      ],
    ],
    [
      'another difference that is explained',
      [
        edit(
          'effect: { type: MEAN_DIFFERENCE, estimate: -2, low: -2.8, high: -1.2 }',
          'effect: { type: MEAN_DIFFERENCE, estimate: -3.5, low: -4, high: -3 }',
        ),
        edit(
          "    p: '<0.001'\n    effectDirection: FAVOURS_PROCEDURE",
          "    p: '<0.001'\n    effectDirection: FAVOURS_PROCEDURE\n    note: Adjusted for baseline",
        ),
      ],
    ],
  ])('accepts %s', (_, edits) => {
    expect(faults(differenceRecomputes, edits)).toEqual([])
  })

  it.each<[string, Edit[], string[]]>([
    [
      'a difference that the means do not give',
      [
        edit(
          'effect: { type: MEAN_DIFFERENCE, estimate: -2, low: -2.8, high: -1.2 }',
          'effect: { type: MEAN_DIFFERENCE, estimate: -3.5, low: -4, high: -3 }',
        ),
      ],
      [
        'evidence/joint-oa/doe.yaml:57 the means differ by -2, the effect is -3.5 -> read the figures again; an adjusted difference needs a note that says so',
      ],
    ],
    [
      'a sign the other way round',
      [
        edit(
          'effect: { type: MEAN_DIFFERENCE, estimate: -2, low: -2.8, high: -1.2 }',
          'effect: { type: MEAN_DIFFERENCE, estimate: 2, low: 1.2, high: 2.8 }',
        ),
      ],
      [
        'evidence/joint-oa/doe.yaml:57 the means differ by -2, the effect is 2 -> if the page prints comparator minus procedure, say so in note',
      ],
    ],
  ])('refuses %s', (_, edits, expected) => {
    expect(faults(differenceRecomputes, edits)).toEqual(expected)
  })
})
