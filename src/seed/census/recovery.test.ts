import { describe, expect, it } from 'vitest'
import { readSmallSeed } from '../../../test/support/small-seed.ts'
import { frameRecovery, holdingLines, recoveryCensus } from './recovery.ts'

const FRAME = ['condition\tprocedure\tpriority', 'Knee osteoarthritis\tGenicular nerve ablation\t1'].join(
  '\n',
)
const { seed } = readSmallSeed()

const sourced = (from: string) =>
  readSmallSeed([
    'recovery/knee.yaml',
    "unit: '%', population: Adults, sources: [reference/technique]",
    `unit: '%', population: Adults, sources: [${from}]`,
  ]).seed

/** The block becomes an operation that the ablation is an alternative to, with a recovery of its own. */
const withOperation = (measure: string) => {
  const operation = { ...seed.procedures.find((p) => p.id === 'genicular-block'), class: 'OPEN_SURGERY' }
  const ablation = {
    ...seed.procedures.find((p) => p.id === 'genicular-ablation'),
    alternativeTo: [{ procedure: 'genicular-block', sources: [] }],
  }
  const [profile] = seed.recoveryProfiles
  const facts = profile?.facts.map((f) => ({ ...f, measure }))
  return {
    ...seed,
    procedures: [operation, ablation],
    recoveryProfiles: [profile, { ...profile, procedure: 'genicular-block', facts }],
  } as typeof seed
}

describe('recoveryCensus', () => {
  it('counts a figure from a page of a society as weak, from a study or a regulator as strong', () => {
    expect([...recoveryCensus(seed).withFigure]).toEqual(['genicular-ablation'])
    expect(recoveryCensus(seed).wellSourced.size).toBe(0)
    expect([...recoveryCensus(sourced('evidence/doe-2020-knee')).wellSourced]).toEqual(['genicular-ablation'])
    const regulator = readSmallSeed(['references/pages.yaml', 'SOCIETY_PAGE', 'REGULATOR']).seed
    expect(recoveryCensus(regulator).wellSourced.size).toBe(1)
  })

  it('knows no figure where a profile only has words', () => {
    const [profile] = seed.recoveryProfiles
    const silent = { ...seed, recoveryProfiles: [{ ...profile, facts: [] }] } as typeof seed
    expect(recoveryCensus(silent).profiled.size).toBe(1)
    expect(recoveryCensus(silent).withFigure.size).toBe(0)
  })

  it('compares a procedure with its operation when both have the same measure', () => {
    expect(recoveryCensus(seed).compared).toEqual([])
    expect(recoveryCensus(withOperation('TIME_TO_WORK')).compared).toEqual([
      'genicular-ablation + genicular-block',
    ])
    expect(recoveryCensus(withOperation('BLOOD_LOSS')).compared).toEqual([])
  })
})

it('says what is known of recovery, time and use', () => {
  expect(holdingLines(seed)).toEqual([
    'recovery: 1 procedures have a profile, 1 state a figure, 0 of them one from a study, a guideline or a regulator',
    'recovery against surgery: 0 procedures and their operative alternatives share a measure',
    'time: 1 of 1 technologies have dated milestones, 1 in all',
    'use: 2 procedures have published use in a year, 1 figures, 1 with a rate',
  ])
})

it('names the procedures of the first priority whose recovery lacks something', () => {
  expect(frameRecovery(FRAME, seed)).toEqual([
    '  recovery: 1 of 1 procedures of priority 1 have a profile, 1 state a figure, 0 of them one from a study, a guideline or a regulator',
    '    only leaflets and the like: genicular-ablation',
  ])
  const none = { ...seed, recoveryProfiles: [] }
  expect(frameRecovery(FRAME, none).at(-1)).toBe('    no profile: genicular-ablation')
  expect(frameRecovery(FRAME.replace('1', '2'), seed)).toHaveLength(1)
})
