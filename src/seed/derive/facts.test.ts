import { describe, expect, it } from 'vitest'
import { readSmallSeed } from '../../../test/support/small-seed.ts'
import type { SeedFinding, SeedStudyFile } from '../seed-data.ts'
import { derive } from './derive.ts'
import { mirroredFacts, seedFacts } from './facts.ts'

const { seed } = readSmallSeed()
const [file] = seed.studies
if (!file) throw new Error('the small seed has no study')

const ABLATION = 'procedure/genicular-ablation'
const BLOCK = 'procedure/genicular-block'
const SALINE = 'comparator/sham-procedure'

/** The small trial with other groups, its results against another treatment. */
function trial(
  groups: { own?: string[]; other: string[] },
  differs: Partial<SeedFinding> = {},
  more: readonly SeedFinding[] = [],
) {
  const [a, b] = file?.arms ?? []
  const findings = (file?.findings ?? []).map(
    (f): SeedFinding => (f.versus === undefined ? f : { ...f, comparison: 'ACTIVE', ...differs }),
  )
  const arms = [
    { ...a, received: groups.own ?? [ABLATION] },
    { ...b, received: groups.other },
  ]
  const study = { ...file, arms, findings: [...findings, ...more] } as SeedStudyFile
  return { ...seed, studies: [study, ...seed.studies.slice(1)] }
}

const told = (of: ReturnType<typeof trial>) =>
  mirroredFacts(of).map(({ condition, procedure, fact }) =>
    [condition, procedure, fact.findingId.slice('RELIEF:finding/'.length), fact.direction].join(' '),
  )

describe('a result against another listed treatment', () => {
  it('is told from the side of that treatment, turned around', () => {
    expect(told(trial({ other: [BLOCK, SALINE] }))).toEqual([
      'knee-osteoarthritis genicular-block doe-2020-knee-nrs-3m FAVOURS_COMPARATOR',
      'knee-osteoarthritis genicular-block doe-2020-knee-responders-3m FAVOURS_COMPARATOR',
      'knee-osteoarthritis genicular-block doe-2022-knee-nrs-24m NO_DIFFERENCE_SHOWN',
    ])
  })

  it.each([
    ['the other group received no listed procedure', trial({ other: [SALINE] })],
    [
      'it received two, since nobody knows which one lost',
      trial({ other: [BLOCK, 'procedure/ketamine-infusion'] }),
    ],
    ['both groups received it', trial({ own: [ABLATION, BLOCK], other: [BLOCK] })],
    ['it is the procedure itself', trial({ other: [ABLATION] })],
    ['the comparison is one with a placebo', trial({ other: [BLOCK] }, { comparison: 'SHAM_OR_PLACEBO' })],
    ['it bears on the claim', trial({ other: [BLOCK] }, { bearing: 'SUPPORTS' })],
    ['nothing was compared', trial({ other: [BLOCK] }, { effectDirection: 'NOT_COMPARED' })],
    ['it is on harm alone', trial({ other: [BLOCK] }, { domain: 'ADVERSE_EVENTS' })],
  ])('is not told so where %s', (_, of) => {
    expect(told(of)).toEqual([])
  })

  it('is not told twice where the curator wrote it down from both sides', () => {
    const [own] = trial({ other: [BLOCK] }).studies[0]?.findings ?? []
    if (!own) throw new Error('no finding')
    const { arm, versus } = own
    const reverse = {
      ...own,
      ...{ id: 'reverse', procedure: 'genicular-block', arm: versus, versus: arm },
      effectDirection: 'FAVOURS_COMPARATOR',
    } as const
    const both = told(trial({ other: [BLOCK] }, {}, [reverse]))
    expect(both).toHaveLength(2)
    for (const result of both) expect(result).not.toContain('nrs-3m')
  })
})

describe('a pair that is known from the other side', () => {
  const count = (of: ReturnType<typeof trial>, label: string) =>
    derive(of, 2026).nodes.filter((n) => n.label === label).length
  const claimOf = (of: ReturnType<typeof trial>, procedure: string) =>
    derive(of, 2026).nodes.find((n) => n.id === `RELIEF:claim/knee-osteoarthritis--${procedure}`)?.props

  it('counts the study head to head, and nowhere else', () => {
    const [compared, sham] = [trial({ other: [BLOCK] }), trial({ other: [SALINE] })]
    const before = { headToHeadBetter: 0, headToHeadNoDifference: 0, headToHeadWorse: 0 }
    expect(claimOf(sham, 'genicular-block')).toMatchObject(before)
    expect(claimOf(compared, 'genicular-block')).toEqual({
      ...claimOf(sham, 'genicular-block'),
      headToHeadWorse: 1,
    })
    expect(claimOf(compared, 'genicular-ablation')).toMatchObject({ headToHeadBetter: 1 })
  })

  it('gets no claim by that alone', () => {
    const other = ['procedure/ketamine-infusion']
    expect(mirroredFacts(trial({ other }))).toHaveLength(3)
    expect(claimOf(trial({ other }), 'ketamine-infusion')).toBeUndefined()
    for (const label of ['Claim', 'Pathway'])
      expect(count(trial({ other }), label)).toBe(count(trial({ other: [SALINE] }), label))
  })

  it('leaves what is told of every procedure itself alone', () => {
    const of = trial({ other: [BLOCK] })
    expect(seedFacts(of).map((f) => f.fact.findingId)).toEqual(
      of.studies.flatMap((s) => s.findings.map((f) => `RELIEF:finding/${f.id}`)),
    )
  })
})
