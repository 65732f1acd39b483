import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { idsUnique } from './ids-unique.ts'

describe('idsUnique', () => {
  it.each<[string, Edit[]]>([
    ['the small seed', []],
    [
      'the same slug for two kinds',
      [
        ['safety/complications.yaml', 'id: numbness', 'id: morphine'],
        ['procedures/knee.yaml', 'complication: numbness', 'complication: morphine'],
      ],
    ],
  ])('accepts %s', (_, edits) => {
    expect(faults(idsUnique, edits)).toEqual([])
  })

  it.each<[string, Edit[], string[]]>([
    [
      'an id that another record has',
      [['anatomy/knee.yaml', 'id: knee-capsule', 'id: knee-joint']],
      [
        'anatomy/knee.yaml:15 anatomical-source/knee-joint is already defined at seed/anatomy/knee.yaml:7 -> give one of the two another id',
      ],
    ],
    [
      'a finding id twice',
      [['evidence/joint-oa/doe.yaml', 'id: doe-2022-knee-nrs-24m', 'id: doe-2020-knee-nrs-3m']],
      [
        'evidence/joint-oa/doe.yaml:76 finding/doe-2020-knee-nrs-3m is already defined at seed/evidence/joint-oa/doe.yaml:42 -> give one of the two another id',
      ],
    ],
  ])('refuses %s', (_, edits, expected) => {
    expect(faults(idsUnique, edits)).toEqual(expected)
  })
})
