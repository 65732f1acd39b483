import { describe, expect, it } from 'vitest'
import { readSmallSeed, SMALL_SURROUNDINGS } from '../../../test/support/small-seed.ts'
import { SEED_KEYS } from '../kinds.ts'
import { runChecks } from './run-checks.ts'

describe('all checks together', () => {
  it('find no fault in the small seed, which has a record of every kind', () => {
    const read = readSmallSeed()
    expect(SEED_KEYS.filter((key) => read.seed[key].length === 0)).toEqual([])
    expect(runChecks(read, SMALL_SURROUNDINGS)).toEqual([])
  })

  it('go on after faults of reading, and report everything by file and line', () => {
    const read = readSmallSeed(
      ['conditions/joints.yaml', 'name: Joint pain', 'name: 7'],
      ['comparators.yaml', 'kind: SHAM', 'kind: SHAM\n  kinds: 1'],
      ['anatomy/knee.yaml', '{ structure: knee-joint,', '{ structure: knee-jiont,'],
    )
    const found = runChecks(read, SMALL_SURROUNDINGS).map((p) => `${p.file}:${p.line} ${p.rule}`)
    expect(found).toEqual([
      'seed/anatomy/knee.yaml:14 reference',
      'seed/comparators.yaml:6 shape',
      'seed/conditions/joints.yaml:2 shape',
    ])
  })
})
