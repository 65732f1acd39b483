import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { codesExist } from './codes-exist.ts'

describe('codesExist', () => {
  it.each<[string, Edit[]]>([
    ['the small seed', []],
    [
      'a synonym as display, in other letters and order',
      [['conditions/joints.yaml', "display: 'Osteoarthritis, Knee'", 'display: osteoarthritis of KNEES']],
    ],
    [
      'another name when the match is not exact',
      [
        ['conditions/joints.yaml', 'name: Knee osteoarthritis', 'name: Pain of the knee'],
        ['conditions/joints.yaml', 'match: EXACT', 'match: BROADER'],
      ],
    ],
  ])('accepts %s', (_, edits) => {
    expect(faults(codesExist, edits)).toEqual([])
  })

  it.each<[string, Edit[], string[]]>([
    [
      'an unknown code',
      [['conditions/joints.yaml', 'MESH:D020370', 'MESH:D999999']],
      [
        'conditions/joints.yaml:11 MESH:D999999 is in no terminology table -> look it up in seed/terminology, or leave it out',
      ],
    ],
    [
      'a withdrawn code',
      [['conditions/joints.yaml', 'MESH:D020370', 'MONDO:0000002']],
      ['conditions/joints.yaml:11 MONDO:0000002 is obsolete -> use MONDO:0009299'],
    ],
    [
      'a withdrawn code without successor',
      [['conditions/joints.yaml', 'MESH:D020370', 'MONDO:0000003']],
      ['conditions/joints.yaml:11 MONDO:0000003 is obsolete -> leave it out; nothing took its place'],
    ],
    [
      'another display',
      [['conditions/joints.yaml', "'Osteoarthritis, Knee'", 'Arthrosis']],
      [
        'conditions/joints.yaml:11 MESH:D020370 is called "Osteoarthritis, Knee", not "Arthrosis" -> write display: Osteoarthritis, Knee',
      ],
    ],
    [
      'an exact match that shares no name',
      [['conditions/joints.yaml', 'name: Knee osteoarthritis', 'name: Worn knee']],
      [
        'conditions/joints.yaml:11 MESH:D020370 "Osteoarthritis, Knee" is called EXACT, but "Worn knee" has no such name -> write BROADER, NARROWER or RELATED; or add the synonym "Osteoarthritis, Knee" if it means the same',
      ],
    ],
  ])('refuses %s', (_, edits, expected) => {
    expect(faults(codesExist, edits)).toEqual(expected)
  })

  it('says that the tables are missing', () => {
    expect(faults(codesExist, [], { terminology: undefined })).toEqual([
      'terminology:1 the terminology tables are missing, so no code can be checked -> make them: npm run seed -- terminology --from <folder of extracts>',
    ])
  })
})
