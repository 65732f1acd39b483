import { describe, expect, it } from 'vitest'
import { readSmallSeed } from '../../../test/support/small-seed.ts'
import { familyCounts } from './families.ts'
import { framePart } from './frame.ts'

const { seed } = readSmallSeed()

describe('familyCounts', () => {
  it('counts what is there of each family', () => {
    const counts = familyCounts(seed)
    expect(counts).toHaveLength(7)
    expect(counts.find((c) => c.family === 'OSTEOARTHRITIS_AND_JOINT_PAIN')).toMatchObject({
      conditions: 2,
      structures: 1,
      procedures: 2,
      reports: 2,
      findings: 4,
      shamControlled: 2,
      noDifference: 1,
    })
    expect(counts.find((c) => c.family === 'RADICULAR_PAIN')).toMatchObject({ conditions: 0, findings: 0 })
  })
})

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
    const text = [
      'condition\tprocedure\tpriority',
      'Knee osteoarthritis\tGenicular nerve ablation\t1',
      'Joint pain\tGenicular nerve ablation\t2',
      'Knee osteoarthritis\tKetamine infusion\t3',
    ].join('\n')
    expect(framePart('pairs.tsv', text, seed).missing).toEqual([
      '[2] Joint pain + Genicular nerve ablation',
      '[3] Knee osteoarthritis + Ketamine infusion',
    ])
    const anatomyOnly = readSmallSeed(['gradings/knee.yaml', 'condition: knee', 'condition: knee'])
    const withoutEvidence = { ...anatomyOnly.seed, studies: [], gradings: [] }
    expect(framePart('pairs.tsv', text, withoutEvidence).missing[0]).toBe(
      '[1] Knee osteoarthritis + Genicular nerve ablation (reached by anatomy, without evidence)',
    )
  })
})
