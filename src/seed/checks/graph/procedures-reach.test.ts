import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { proceduresReach } from './procedures-reach.ts'

describe('proceduresReach', () => {
  it.each<[string, Edit[]]>([
    ['the small seed', []],
    [
      'a kind of another procedure',
      [
        [
          'procedures/knee.yaml',
          '  targets:\n    - { structure: inferior-genicular-nerve, sources: [reference/technique] }\n',
          '  broader: [genicular-block]\n',
        ],
      ],
    ],
  ])('accepts %s', (_, edits) => {
    expect(faults(proceduresReach, edits)).toEqual([])
  })

  it.each<[string, Edit[], string[]]>([
    [
      'a procedure that acts on nothing',
      [
        [
          'procedures/knee.yaml',
          '  targets:\n    - { structure: inferior-genicular-nerve, sources: [reference/technique] }\n',
          '',
        ],
      ],
      [
        'procedures/knee.yaml:1 genicular-ablation targets nothing -> add targets, or class INFUSION when it acts on the whole body, or the broader procedure',
      ],
    ],
  ])('refuses %s', (_, edits, expected) => {
    expect(faults(proceduresReach, edits)).toEqual(expected)
  })
})
