import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { readingsCounted } from './readings-counted.ts'

describe('readingsCounted', () => {
  it('accepts the small seed', () => {
    expect(faults(readingsCounted)).toEqual([])
  })

  it.each<[string, Edit[], string[]]>([
    [
      'more agreed than compared',
      [['evidence/joint-oa/doe.yaml', 'agreed: 19', 'agreed: 21']],
      ['evidence/joint-oa/doe.yaml:101 21 agreed of 20 compared -> agreed counts among compared'],
    ],
    [
      'a comparison after one reading',
      [['evidence/joint-oa/doe.yaml', 'readings: 2', 'readings: 1']],
      ['evidence/joint-oa/doe.yaml:101 numbers were compared after one reading -> write readings: 2'],
    ],
  ])('refuses %s', (_, edits, expected) => {
    expect(faults(readingsCounted, edits)).toEqual(expected)
  })
})
