import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openApi } from '../support/api.ts'
import { HEALTHY, of, PLAN, type Plan, stepsOf } from '../support/plan-api.ts'

const SACROILIAC = 'RELIEF:condition/sacroiliac-joint-pain'
const COCCYX = 'RELIEF:condition/coccydynia'
const HERNIATION = 'RELIEF:condition/lumbar-disc-herniation-with-radicular-pain'
const KNEE = 'RELIEF:condition/knee-osteoarthritis'
type Loose = Record<string, unknown>
const DIFF = `query ($before: TreatmentProfileInput!, $after: TreatmentProfileInput!) {
  planDiff(before: $before, after: $after) { changes { kind text procedure { id } rules { id } } } }`

/** A broader condition more has its own ranking. */
const EXTRA = 8
const MOST_READS = 80

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api?.close())

const plan = async (profile: Loose, asOf?: number) =>
  (await api.ask<{ treatmentPlan: Plan }>(PLAN, { profile, ...(asOf && { asOf }) })).treatmentPlan

describe('reads of the graph', () => {
  async function readsFor(profile: Loose) {
    const got = await plan(profile)
    return { steps: stepsOf(got).length, reads: [...api.reads()] }
  }

  it('are the same statements for a plan with one step and for one with many, and few', async () => {
    const few = await readsFor({ ...of(COCCYX), ...HEALTHY })
    const many = await readsFor({ ...of(HERNIATION), ...HEALTHY })
    expect(few.steps).toBeGreaterThan(0)
    expect(many.steps).toBeGreaterThanOrEqual(few.steps + 5)
    // A hierarchy is climbed one generation a read, and a ranking is read for each broader condition: never one a step.
    const extra = many.reads.length - few.reads.length
    expect(extra, JSON.stringify({ few: few.reads, many: many.reads })).toBeLessThanOrEqual(EXTRA)
    expect(many.reads.length).toBeLessThanOrEqual(MOST_READS)
  })

  it('grow with no step of the same condition', async () => {
    const noted = { ...of(HERNIATION), ...HEALTHY }
    const history = { ...HEALTHY.history, localInfection: 'PRESENT' }
    const none = await readsFor({ ...noted, history })
    const all = await readsFor(noted)
    expect(all.steps).toBeGreaterThan(none.steps)
    const times = (reads: readonly string[]) => new Set(reads.map((r) => reads.filter((o) => o === r).length))
    expect(Math.max(...times(all.reads))).toBeLessThanOrEqual(Math.max(...times(none.reads)) + 1)
  })
})

describe('the INR', () => {
  it.each([
    [['warfarin'], true],
    [['apixaban'], false],
    [[], false],
  ])('is asked for on %j: %s', async (drugs, asksFor) => {
    const { missingInformation } = await plan({ ...of(HERNIATION), ...HEALTHY, drugs })
    expect(missingInformation.nodes.some((m) => m.fact === 'INR')).toBe(asksFor)
  })
})

describe('the same profile', () => {
  const profile = {
    ...of(SACROILIAC),
    ...HEALTHY,
    drugs: ['apixaban', 'morphine'],
    opioids: [{ drug: 'morphine', dosePerDay: 40 }],
    goals: [{ kind: 'WORK', withinDays: 14 }, { kind: 'FUNCTION' }],
  }

  it('gives the same plan', async () => {
    const first = await plan(profile)
    expect(stepsOf(first).length).toBeGreaterThan(2)
    expect(await plan(profile)).toEqual(first)
  })

  it('gives the same plan whatever the order of its lists', async () => {
    const block = 'diagnostic-sacroiliac-joint-block'
    const injection = 'intra-articular-sacroiliac-joint-steroid-injection'
    const procedures = [block, block, injection, injection]
    const lists = {
      drugs: ['apixaban', 'clopidogrel', 'morphine', 'gabapentin'],
      imagingFindings: [
        { finding: 'DISC_HERNIATION', status: 'ABSENT' },
        { finding: 'MODIC_CHANGES', status: 'PRESENT' },
        { finding: 'SPINAL_INSTABILITY', status: 'ABSENT' },
      ],
      priorTreatments: procedures.map((p, i) => ({
        procedure: `RELIEF:procedure/${p}`,
        response: i % 2 ? 'NONE' : 'GOOD',
        ...(i % 2 ? {} : { reliefPercent: 80 }),
      })),
    }
    const sorted = ({ stages, ...rest }: Plan) => ({
      ...rest,
      // Drugs to stop are told in the order in which they were given.
      stages: stages.map((s) => ({
        ...s,
        steps: s.steps.map((step) => ({
          ...step,
          interruptions: step.interruptions.map((i) => i.text).toSorted(),
        })),
      })),
    })
    const base = sorted(await plan({ ...profile, opioids: [], ...lists, drugs: lists.drugs }))
    const shuffled = <T>(list: T[]) => fc.shuffledSubarray(list, { minLength: list.length })
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          drugs: shuffled(lists.drugs),
          imagingFindings: shuffled(lists.imagingFindings),
          priorTreatments: shuffled(lists.priorTreatments),
        }),
        async (drawn) => {
          expect(sorted(await plan({ ...profile, opioids: [], ...drawn }))).toEqual(base)
        },
      ),
      { numRuns: 6 },
    )
  })

  it('gives the same steps whatever the order of its conditions', async () => {
    const [a, b] = [
      await plan({ ...of(SACROILIAC, KNEE), ...HEALTHY }),
      await plan({ ...of(KNEE, SACROILIAC), ...HEALTHY }),
    ]
    expect(stepsOf(a).map((s) => s.id)).toEqual(stepsOf(b).map((s) => s.id))
    expect([a.excluded, a.missingInformation]).toEqual([b.excluded, b.missingInformation])
  })
})

describe('a wrong profile', () => {
  it.each([
    ['no condition', {}, 'name at least one condition, or symptoms'],
    ['six conditions', of(...Array.from({ length: 6 }, () => KNEE)), 'give at most 5 conditions'],
    ['an unknown condition', of('RELIEF:condition/none'), 'profile.conditions.0.condition'],
    [
      'a procedure as condition',
      of('RELIEF:procedure/genicular-nerve-block'),
      'profile.conditions.0.condition',
    ],
    ['an unknown drug', { ...of(KNEE), drugs: ['apixaban', 'apixabn'] }, 'profile.drugs.1'],
    [
      'an unknown opioid',
      { ...of(KNEE), opioids: [{ drug: 'morfine', dosePerDay: 1 }] },
      'profile.opioids.0.drug',
    ],
    [
      'a drug that is no opioid',
      { ...of(KNEE), opioids: [{ drug: 'apixaban', dosePerDay: 1 }] },
      'name an opioid',
    ],
    [
      'an unknown flag',
      { ...of(KNEE), redFlags: { present: ['RELIEF:red-flag/none'] } },
      'profile.redFlags.present',
    ],
    [
      'an unknown earlier treatment',
      { ...of(KNEE), priorTreatments: [{ procedure: 'RELIEF:procedure/none', response: 'GOOD' }] },
      'profile.priorTreatments.0.procedure',
    ],
    [
      'a figure beyond its bounds',
      { ...of(KNEE), figures: { painIntensity: 11 } },
      'profile.figures.painIntensity',
    ],
    [
      'relief beyond 100 %',
      {
        ...of(KNEE),
        priorTreatments: [
          { procedure: 'RELIEF:procedure/genicular-nerve-block', response: 'GOOD', reliefPercent: 200 },
        ],
      },
      'profile.priorTreatments.0.reliefPercent',
    ],
    ['a weight beyond 1', { ...of(KNEE), weights: { certainty: 2 } }, 'profile.weights'],
  ])('with %s is refused, naming the field', async (_, profile, told) => {
    const [fault, ...more] = await api.faults(PLAN, { profile })
    expect(fault?.code).toBe('BAD_USER_INPUT')
    expect(fault?.message).toContain(told)
    expect(more).toEqual([])
  })

  it('of two is named', async () => {
    const good = of(KNEE)
    const [fault] = await api.faults(DIFF, { before: good, after: { ...good, drugs: ['nothing'] } })
    expect(fault?.message).toContain('after.drugs.0')
  })
})

describe('symptoms alone', () => {
  it('suggest conditions and choose none', async () => {
    const got = await plan({ symptoms: [{ description: 'knee osteoarthritis', location: 'knee' }] })
    expect(got.candidateConditions.map((c) => c.condition.id)).toContain(KNEE)
    expect(got.candidateConditions.every((c) => c.matchedText.length > 0)).toBe(true)
    expect([got.conditions, stepsOf(got), got.excluded.nodes]).toEqual([[], [], []])
    for (const { emptyReason } of got.stages)
      expect(emptyReason).toContain('Symptoms do not choose a condition')
  })

  it('are answered with a referral when a warning sign is present', async () => {
    const flag = api.seed.redFlags.find((f) => f.urgency === 'IMMEDIATE')
    const present = [`RELIEF:red-flag/${flag?.id}`]
    const got = await plan({ symptoms: [{ description: 'low back pain' }], redFlags: { present } })
    expect(got.referrals[0]?.urgency).toBe('IMMEDIATE')
    expect(got.stages[0]?.emptyReason).toContain('emergency')
  })

  it('do not suggest what was chosen', async () => {
    const got = await plan({ ...of(KNEE), symptoms: [{ description: 'knee osteoarthritis' }] })
    expect(got.candidateConditions.map((c) => c.condition.id)).not.toContain(KNEE)
    expect(got.conditions.map((c) => c.id)).toEqual([KNEE])
  })
})

describe('as of an earlier year', () => {
  it('results published later neither count nor are told', async () => {
    const yearOf = new Map(
      api.plan.nodes.filter((n) => n.label === 'Evidence').map((n) => [n.id, Number(n.props.year)]),
    )
    const report = new Map(
      api.plan.edges.filter((e) => e.type === 'REPORTS').map((e) => [e.to, yearOf.get(e.from) ?? 9999]),
    )
    const then = await plan({ ...of(KNEE), ...HEALTHY }, 2012)
    expect(then.asOf).toBe(2012)
    const told = stepsOf(then).flatMap((s) => s.expectedEffects.map((e) => e.finding.id))
    expect(told.filter((id) => (report.get(id) ?? 9999) > 2012)).toEqual([])
    const now = await plan({ ...of(KNEE), ...HEALTHY })
    const later = stepsOf(now).flatMap((s) => s.expectedEffects.map((e) => e.finding.id))
    expect(later.some((id) => (report.get(id) ?? 0) > 2012)).toBe(true)
  })

  it('goals are told from results of the time', async () => {
    const goals = [{ kind: 'LESS_PAIN' }]
    const at = async (asOf: number) =>
      stepsOf(await plan({ ...of(KNEE), ...HEALTHY, goals }, asOf)).flatMap((s) => s.goals.map((g) => g.text))
    const before = await at(1950)
    expect(before.length).toBeGreaterThan(0)
    for (const text of before) expect(text).toContain('no controlled result on it was read')
    expect((await at(2026)).some((text) => text.includes('controlled results on it support'))).toBe(true)
  })
})

describe('the opioid dose', () => {
  const dose = async (differs: Loose) => (await plan({ ...of(KNEE), ...differs })).opioidDose
  const morphine = { drug: 'morphine', dosePerDay: 40 }

  it('is nothing when nobody said, none when there are none, and a sum otherwise', async () => {
    expect(await dose({})).toBeNull()
    expect(await dose({ opioids: [] })).toMatchObject({ mmePerDay: 0, parts: [] })
    expect(await dose({ opioids: [morphine] })).toMatchObject({ mmePerDay: 40 })
    const two = await dose({ opioids: [morphine, { drug: 'oxycodone', dosePerDay: 20 }] })
    expect(two?.mmePerDay).toBe(two?.parts.reduce((sum, p) => sum + (p.mmePerDay ?? 0), 0))
    expect(two?.mmePerDay).toBeGreaterThan(40)
  })

  it('is not known when an opioid among the drugs has no dose', async () => {
    expect(await dose({ opioids: [morphine], drugs: ['morphine', 'oxycodone'] })).toMatchObject({
      mmePerDay: null,
      parts: [{ mmePerDay: 40 }],
    })
    expect((await dose({ opioids: [], drugs: ['oxycodone'] }))?.mmePerDay).toBeNull()
    expect((await dose({ opioids: [morphine], drugs: ['morphine'] }))?.mmePerDay).toBe(40)
  })
})
