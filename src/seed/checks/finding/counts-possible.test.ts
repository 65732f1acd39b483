import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { countsPossible } from './counts-possible.ts'

const FILE = 'evidence/joint-oa/doe.yaml'
const edit = (from: string, to: string): Edit => [FILE, from, to]

describe('countsPossible', () => {
  it.each<[string, Edit[]]>([
    ['the small seed', []],
    [
      'a percentage whose note says why there is no n',
      [
        edit(
          'values: { n: 55, events: 33, percent: 60 }',
          'values: { percent: 60 }\n    note: The page gives no number',
        ),
        edit(', n: 60, received: [procedure', ' , received: [procedure'),
      ],
    ],
    [
      'a percentage of the arm',
      [edit('values: { n: 55, events: 33, percent: 60 }', 'values: { percent: 60 }')],
    ],
    ['a percentage cut instead of rounded', [edit('events: 33, percent: 60', 'events: 34, percent: 61')]],
  ])('accepts %s', (_, edits) => {
    expect(faults(countsPossible, edits)).toEqual([])
  })

  it.each<[string, Edit[], string[]]>([
    [
      'more events than people',
      [edit('events: 33, percent: 60 ', 'events: 56 ')],
      [
        'evidence/joint-oa/doe.yaml:72 56 events among 55 -> read both figures again, or explain them in a note',
      ],
    ],
    [
      'more measured than in the arm',
      [edit('values: { n: 55, mean: 3.1, sd: 2 }\n', 'values: { n: 65, mean: 3.1, sd: 2 }\n')],
      [
        'evidence/joint-oa/doe.yaml:55 65 measured in an arm of 60 -> read both figures again, or explain them in a note',
      ],
    ],
    [
      'a percentage of nothing known',
      [
        edit('values: { n: 55, events: 33, percent: 60 }', 'values: { percent: 60 }'),
        edit(', n: 60, received: [procedure', ', received: [procedure'),
      ],
      [
        'evidence/joint-oa/doe.yaml:72 60 % of how many? -> add n, the number that the percentage is of; if the page does not say it, say so in a note',
      ],
    ],
    [
      'a percentage that is not that of its figures',
      [edit('events: 33, percent: 60', 'events: 33, percent: 66')],
      [
        'evidence/joint-oa/doe.yaml:72 33 of 55 is 60.0 %, not 66 % -> read the figures again, or explain them in a note',
      ],
    ],
  ])('refuses %s', (_, edits, expected) => {
    expect(faults(countsPossible, edits)).toEqual(expected)
  })
})
