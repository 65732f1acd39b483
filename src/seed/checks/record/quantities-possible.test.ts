import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { quantitiesPossible } from './quantities-possible.ts'

describe('quantitiesPossible', () => {
  it.each<[string, Edit[]]>([
    ['the small seed', []],
    [
      'a share explained by a note',
      [
        [
          'recovery/knee.yaml',
          "value: 90, unit: '%', population: Adults,",
          "value: 90, unit: '%', events: 8, total: 10, note: Without losses, population: Adults,",
        ],
      ],
    ],
    [
      'a share that rounding moved',
      [
        [
          'procedures/knee.yaml',
          "value: 5, unit: '%', events: 3, total: 60",
          "value: 6, unit: '%', events: 3, total: 55",
        ],
      ],
    ],
  ])('accepts %s', (_, edits) => {
    expect(faults(quantitiesPossible, edits)).toEqual([])
  })

  it.each<[string, Edit[], string[]]>([
    [
      'bounds the wrong way round',
      [['procedures/knee.yaml', 'low: 30, high: 60', 'low: 60, high: 30']],
      ['procedures/knee.yaml:11 low 60 is above high 30 -> write the smaller figure as low'],
    ],
    [
      'an estimate outside its interval',
      [['evidence/joint-oa/doe.yaml', 'estimate: -2,', 'estimate: 2,']],
      [
        'evidence/joint-oa/doe.yaml:57 estimate 2 lies outside -2.8 to -1.2 -> read the interval again; signs are lost easily',
      ],
    ],
    [
      'a share over 100',
      [['recovery/knee.yaml', 'value: 90', 'value: 190']],
      ['recovery/knee.yaml:7 190 % is not possible -> write a share from 0 to 100'],
    ],
    [
      'more events than people',
      [['procedures/knee.yaml', 'events: 3, total: 60', 'events: 61, total: 60']],
      ['procedures/knee.yaml:22 61 events in 60 -> read both figures again'],
    ],
    [
      'a share that is not that of its figures',
      [['procedures/knee.yaml', 'value: 5, unit', 'value: 15, unit']],
      [
        'procedures/knee.yaml:22 3 of 60 is 5.0 %, not 15 % -> correct the figures, or explain them in a note',
      ],
    ],
  ])('refuses %s', (_, edits, expected) => {
    expect(faults(quantitiesPossible, edits)).toEqual(expected)
  })
})
