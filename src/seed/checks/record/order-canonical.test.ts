import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { orderCanonical } from './order-canonical.ts'

describe('orderCanonical', () => {
  it('accepts the small seed', () => {
    expect(faults(orderCanonical)).toEqual([])
  })

  it.each<[string, Edit[], string[]]>([
    [
      'records out of order',
      [['references/pages.yaml', 'id: anatomy', 'id: zoology']],
      ['references/pages.yaml:1 records or keys from here on are not in order -> npm run seed -- format'],
    ],
    [
      'keys out of order',
      [
        [
          'evidence/joint-oa/doe.yaml',
          "    pmid: '12345678'\n    doi: 10.1000/doe.2020\n",
          "    doi: 10.1000/doe.2020\n    pmid: '12345678'\n",
        ],
      ],
      [
        'evidence/joint-oa/doe.yaml:8 records or keys from here on are not in order -> npm run seed -- format',
      ],
    ],
  ])('refuses %s', (_, edits, expected) => {
    expect(faults(orderCanonical, edits)).toEqual(expected)
  })
})
