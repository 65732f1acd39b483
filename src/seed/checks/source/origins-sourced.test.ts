import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { originsSourced } from './origins-sourced.ts'

const TERMINOLOGY: Edit = ['references/pages.yaml', 'kind: TEXTBOOK', 'kind: TERMINOLOGY']
const SHARE = "      share: { low: 60, high: 80, unit: '%' }\n"

describe('originsSourced', () => {
  it.each<[string, Edit[]]>([
    ['the small seed', []],
    [
      'a terminology with a note',
      [TERMINOLOGY, ['conditions/joints.yaml', SHARE, `${SHARE}      note: the row names the knee joint\n`]],
    ],
    [
      'a terminology beside another page',
      [
        TERMINOLOGY,
        [
          'conditions/joints.yaml',
          `${SHARE}      sources: [reference/anatomy]`,
          `${SHARE}      sources: [reference/anatomy, reference/technique]`,
        ],
      ],
    ],
  ])('accepts %s', (_, edits) => {
    expect(faults(originsSourced, edits)).toEqual([])
  })

  it('refuses a terminology alone', () => {
    expect(faults(originsSourced, [TERMINOLOGY])).toEqual([
      'conditions/joints.yaml:17 knee-osteoarthritis arises from knee-joint by a terminology alone -> cite a page that names the structure, or say in a note what the row names',
    ])
  })
})
