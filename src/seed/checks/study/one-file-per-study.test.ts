import { describe, expect, it } from 'vitest'
import { SMALL_SEED, SMALL_SURROUNDINGS, smallSeed } from '../../../../test/support/small-seed.ts'
import { readSeed } from '../../read/read-seed.ts'
import { checkContext } from '../run-checks.ts'
import { oneFilePerStudy } from './one-file-per-study.ts'

const follow = (registration: string) => ({
  path: 'evidence/joint-oa/roe.yaml',
  file: 'seed/evidence/joint-oa/roe.yaml',
  text: (SMALL_SEED['evidence/joint-oa/doe.yaml'] ?? '')
    .replaceAll('doe', 'roe')
    .replaceAll('NCT01234567', registration),
})

const found = (registration: string) => {
  const read = readSeed([...smallSeed(), follow(registration)])
  return oneFilePerStudy(read.seed, checkContext(read, SMALL_SURROUNDINGS))
}

describe('oneFilePerStudy', () => {
  it('accepts files of different trials', () => {
    expect(found('NCT07654321')).toEqual([])
  })

  it('refuses two files for one registered trial', () => {
    expect(found('NCT01234567')).toEqual([
      {
        file: 'seed/evidence/joint-oa/roe.yaml',
        line: 2,
        rule: 'study',
        message: 'NCT01234567 is already the registration of the study doe',
        fix: 'move the reports into the file of doe, or correct the registration',
      },
    ])
  })
})
