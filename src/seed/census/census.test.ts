import { describe, expect, it } from 'vitest'
import { readSmallSeed } from '../../../test/support/small-seed.ts'
import { planSeed } from '../plan/plan-seed.ts'
import { claimCertainties, pathwayPlaces } from './coverage-nodes.ts'
import { familyCounts } from './families.ts'
import { gapLines } from './gaps.ts'
import { pairCounts } from './pairs.ts'

const { seed } = readSmallSeed()
const plan = planSeed(seed, { calendar: '2026.11' })
const families = familyCounts(seed, pathwayPlaces(plan.nodes))
const JOINT = 'OSTEOARTHRITIS_AND_JOINT_PAIN'

const countsOf = (family: string | null, of = families) => of.find((f) => f.family === family)?.counts

describe('familyCounts', () => {
  it('counts what is there of each family', () => {
    expect(countsOf(JOINT)).toEqual({
      conditions: 2,
      structures: 1,
      procedures: 2,
      reports: 2,
      reviews: 0,
      guidelines: 0,
      randomised: 2,
      shamControlled: 2,
      noDifference: 1,
      findings: 4,
      findingsWithPrecision: 3,
      medicationUseFindings: 0,
      functionOrQualityOfLifeFindings: 0,
      adverseEventFindings: 0,
      accuracyFindings: 1,
      findingsBeyondOneYear: 1,
      pairsWithEvidence: 2,
      pathways: 2,
      gaps: 0,
    })
    expect(countsOf('RADICULAR_PAIN')).toMatchObject({ conditions: 0, reports: 0, findings: 0, pathways: 0 })
  })

  it('counts what serves two families in both, and once in the whole', () => {
    const shared = readSmallSeed(
      ['conditions/joints.yaml', `  family: ${JOINT}`, '  family: NEUROPATHIC_PAIN'],
      [
        'evidence/joint-oa/doe.yaml',
        'conditions: [knee-osteoarthritis]',
        'conditions: [knee-osteoarthritis, joint-pain]',
      ],
    ).seed
    const counted = familyCounts(shared, [])
    expect(countsOf('NEUROPATHIC_PAIN', counted)).toMatchObject({ conditions: 1, reports: 1, findings: 1 })
    expect(countsOf(JOINT, counted)).toMatchObject({ conditions: 1, reports: 2, findings: 4 })
    expect(countsOf(null, counted)).toMatchObject({
      conditions: 2,
      reports: 2,
      findings: 4,
      pairsWithEvidence: 3,
    })
  })

  it('counts a report that only grades or recommends', () => {
    const graded = { ...seed, studies: seed.studies.map((file) => ({ ...file, findings: [] })) }
    expect(countsOf(JOINT, familyCounts(graded, []))).toMatchObject({
      reports: 1,
      procedures: 1,
      findings: 0,
    })
  })
})

describe('pairCounts', () => {
  it('counts reports and directions of every pair with evidence of its own', () => {
    const pairs = pairCounts(seed, claimCertainties(plan.nodes))
    expect(pairs).toEqual([
      {
        condition: 'knee-osteoarthritis',
        procedure: 'genicular-ablation',
        reports: 2,
        randomised: 2,
        shamControlled: 2,
        favourProcedure: 2,
        noDifference: 1,
        favourComparator: 0,
        certainty: 'LOW',
      },
      expect.objectContaining({
        procedure: 'genicular-block',
        reports: 1,
        shamControlled: 0,
        certainty: null,
      }),
    ])
  })
})

it('names the procedures that nobody studied for a condition', () => {
  expect(gapLines(plan.nodes)).toEqual([])
  const bare = planSeed({ ...seed, studies: [], gradings: [] }, { calendar: '2026.11' })
  expect(gapLines(bare.nodes)).toEqual(['knee-osteoarthritis (1): genicular-ablation'])
  expect(
    countsOf(null, familyCounts({ ...seed, studies: [], gradings: [] }, pathwayPlaces(bare.nodes))),
  ).toMatchObject({
    pathways: 1,
    gaps: 1,
  })
})
