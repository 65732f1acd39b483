import { describe, expect, it } from 'vitest'
import type { CoverageCounts } from '../../features/meta/coverage.ts'
import { type FamilyCounts, MEASURES } from './families.ts'
import { familyTable, markdownTable, pairTable } from './tables.ts'
import { withTable } from './write-table.ts'

const counts = Object.fromEntries(Object.keys(MEASURES).map((key, place) => [key, place])) as CoverageCounts
const families: FamilyCounts[] = [
  { family: 'RADICULAR_PAIN', counts },
  { family: null, counts: { ...counts, gaps: 99 } },
]

describe('familyTable', () => {
  it('has a line per measure and a column per family', () => {
    const lines = familyTable(families)
    expect(lines).toHaveLength(1 + Object.keys(MEASURES).length)
    expect(lines[0]).toMatch(/ radicular +all$/)
    expect(lines.at(-1)).toMatch(/ {2}without evidence +18 +99$/)
    expect(new Set(lines.map((line) => line.length)).size).toBe(1)
  })
})

describe('pairTable', () => {
  it('shows what is not known as a dash', () => {
    const pair = { condition: 'c', procedure: 'p', reports: 3, randomised: 2, shamControlled: 1 }
    const directions = { favourProcedure: 5, noDifference: 6, favourComparator: 7 }
    const lines = pairTable([
      { ...pair, ...directions, certainty: null },
      { ...pair, ...directions, certainty: 'VERY_LOW' },
    ])
    expect(lines[1]).toMatch(/^c \+ p +3 +2 +1 +5 +6 +7 +-$/)
    expect(lines[2]).toMatch(/very low$/)
  })
})

describe('the table of the README', () => {
  it('ends with the whole', () => {
    const lines = markdownTable(families).split('\n')
    expect(lines[2]).toMatch(/^\| Radicular pain \| 0 \| 2 \| 3 \|/)
    expect(lines[3]).toMatch(/^\| \*\*All\*\* \|.* 99 \|$/)
    expect(new Set(lines.map((line) => line.split('|').length)).size).toBe(1)
  })

  it('takes the place of the old one, and only that', () => {
    const [begin, end] = [
      '<!-- coverage: written by npm run seed -- coverage --write README.md -->',
      '<!-- end of coverage -->',
    ]
    const text = `before\n${begin}\nold\n${end}\nafter\n`
    const renewed = withTable(text, 'new')
    expect(renewed).toBe(`before\n${begin}\nnew\n${end}\nafter\n`)
    expect(withTable(renewed, 'new')).toBe(renewed)
    expect(() => withTable('no marks', 'new')).toThrow(/lacks the lines/)
  })
})
