import { describe, expect, it } from 'vitest'
import { readSmallSeed } from '../../../test/support/small-seed.ts'
import { framePart } from './frame.ts'
import { framePriorities } from './frame-pairs.ts'

const { seed } = readSmallSeed()
const PAIRS = [
  'condition\tprocedure\tpriority',
  'Knee osteoarthritis\tGenicular nerve ablation\t1',
  'Gonarthrosis\tGenicular nerve block\t1',
  'Joint pain\tGenicular nerve ablation\t2',
  'Knee osteoarthritis\tKetamine infusion\t3',
  'Nothing known\tKetamine infusion\t3',
].join('\n')

describe('framePart', () => {
  it('finds rows by name and synonym, whatever the letters', () => {
    const text = 'family\tname\njoint-oa\tGONARTHROSIS\njoint-oa\tHip osteoarthritis\n'
    expect(framePart('conditions.tsv', text, seed)).toEqual({
      file: 'conditions.tsv',
      rows: 2,
      missing: ['Hip osteoarthritis'],
    })
  })

  it('finds pairs with evidence, and says when only anatomy connects one', () => {
    expect(framePart('pairs.tsv', PAIRS, seed).missing).toEqual([
      '[2] Joint pain + Genicular nerve ablation',
      '[3] Knee osteoarthritis + Ketamine infusion',
      '[3] Nothing known + Ketamine infusion',
    ])
    const withoutEvidence = { ...seed, studies: [], gradings: [] }
    expect(framePart('pairs.tsv', PAIRS, withoutEvidence).missing[0]).toBe(
      '[1] Knee osteoarthritis + Genicular nerve ablation (reached by anatomy, without evidence)',
    )
  })
})

it('counts the reports of the pairs of each priority', () => {
  expect(framePriorities(PAIRS, seed)).toEqual([
    '  priority 1: 2 pairs; without a report 0, with one 1, with two or more 1',
    '    one report: Gonarthrosis + Genicular nerve block',
    '  priority 2: 1 pairs; without a report 1, with one 0, with two or more 0',
    '  priority 3: 2 pairs; without a report 2, with one 0, with two or more 0',
  ])
})
