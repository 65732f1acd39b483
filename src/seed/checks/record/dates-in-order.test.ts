import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { datesInOrder } from './dates-in-order.ts'

describe('datesInOrder', () => {
  it.each<[string, Edit[]]>([
    ['the small seed', []],
    [
      'a year of print after online publication',
      [['evidence/joint-oa/doe.yaml', 'year: 2020', 'year: 2021']],
    ],
  ])('accepts %s', (_, edits) => {
    expect(faults(datesInOrder, edits)).toEqual([])
  })

  it.each<[string, Edit[], string[]]>([
    [
      'a page read in the future',
      [['references/pages.yaml', 'readAt: 2026-11-20', 'readAt: 2026-11-24']],
      [
        'references/pages.yaml:7 readAt 2026-11-24 is in the future -> write the day on which the page was read',
      ],
    ],
    [
      'a page read before it was published',
      [['references/pages.yaml', "date: '2019'", "date: '2027'"]],
      ['references/pages.yaml:7 read on 2026-11-20, but published on 2027 -> correct one of the two dates'],
    ],
    [
      'a year that is not that of publication',
      [['evidence/joint-oa/doe.yaml', 'year: 2020', 'year: 2012']],
      ['evidence/joint-oa/doe.yaml:11 year 2012, but published 2020-03 -> correct one of the two'],
    ],
    [
      'a notice before the report',
      [['evidence/joint-oa/doe.yaml', 'date: 2021-05', 'date: 2017-05']],
      ['evidence/joint-oa/doe.yaml:24 a notice of 2017-05 on a report of 2020 -> correct the date'],
    ],
    [
      'a milestone in the future',
      [['technologies.yaml', 'date: 2018-01', 'date: 2027-01']],
      ['technologies.yaml:7 2027-01 is in the future -> correct the date'],
    ],
  ])('refuses %s', (_, edits, expected) => {
    expect(faults(datesInOrder, edits)).toEqual(expected)
  })
})
