import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { identifiersUnique } from './identifiers-unique.ts'

describe('identifiersUnique', () => {
  it('accepts the small seed', () => {
    expect(faults(identifiersUnique)).toEqual([])
  })

  it.each<[string, Edit[], string[]]>([
    [
      'a PMID of another report',
      [['evidence/joint-oa/doe.yaml', "pmid: '23456789'", "pmid: '12345678'"]],
      [
        'evidence/joint-oa/doe.yaml:31 pmid 12345678 is that of evidence/doe-2020-knee -> cite evidence/doe-2020-knee instead of a second record, or correct the pmid',
      ],
    ],
    [
      'a reference that is evidence already',
      [['references/pages.yaml', "date: '2019'\n", "date: '2019'\n  doi: 10.1000/DOE.2020\n"]],
      [
        'references/pages.yaml:6 doi 10.1000/doe.2020 is that of evidence/doe-2020-knee -> cite evidence/doe-2020-knee instead of a second record, or correct the doi',
      ],
    ],
  ])('refuses %s', (_, edits, expected) => {
    expect(faults(identifiersUnique, edits)).toEqual(expected)
  })
})
