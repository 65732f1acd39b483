import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openApi } from '../support/api.ts'
import { CALM, excludedOf, HEALTHY, of, PLAN, type Plan, stepsOf } from '../support/plan-api.ts'

const HERNIATION = 'RELIEF:condition/lumbar-disc-herniation-with-radicular-pain'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api?.close())

const plan = async (profile: Record<string, unknown>) =>
  (await api.ask<{ treatmentPlan: Plan }>(PLAN, { profile })).treatmentPlan

describe('a plan that has to wait', () => {
  const CLAUDICATION = 'RELIEF:condition/lumbar-spinal-stenosis-with-neurogenic-claudication'
  const on = (inr: number) => ({ ...of(CLAUDICATION), ...CALM, drugs: ['warfarin'], figures: { inr } })

  it('says what is waited for, which drug is in question, and leaves every option out', async () => {
    const got = await plan(on(2.6))
    const [wait] = got.waitingFor
    expect(wait?.by.map((l) => l.rule.id)).toEqual(['RELIEF:plan-rule/inr-above-1-8-and-deep-procedures'])
    const ids = wait?.procedures.map((p) => p.id) ?? []
    expect(ids.length).toBeGreaterThan(2)
    expect(ids.filter((id) => !excludedOf(got).includes(id))).toEqual([])
    const steps = stepsOf(got).map((s) => s.procedure.id)
    expect(steps.filter((id) => ids.includes(id))).toEqual([])
    expect(wait?.interruptions.map((i) => i.medication.id)).toContain('RELIEF:medication/warfarin')
    expect(got.stages.find((s) => s.kind === 'TREAT')?.emptyReason).toContain('`waitingFor`')
  })

  it('has those options as steps again once nothing is waited for', async () => {
    const waiting = (await plan(on(2.6))).waitingFor.flatMap((w) => w.procedures.map((p) => p.id))
    const then = await plan(on(1.2))
    const steps = stepsOf(then).map((s) => s.procedure.id)
    expect(waiting.filter((id) => !steps.includes(id))).toEqual([])
    expect(then.waitingFor).toEqual([])
  })
})

describe('what comes after a treatment', () => {
  const afterwards = (got: Plan) => got.stages.find((s) => s.kind === 'MAINTAIN_OR_ESCALATE')?.steps ?? []
  const TRANSFORAMINAL = 'RELIEF:procedure/lumbar-transforaminal-epidural-steroid-injection'

  it('is its repeat, by a rule that says when, and then what goes further, by links of the graph', async () => {
    const after = afterwards(await plan({ ...of(HERNIATION), ...HEALTHY }))
    const repeat = after.find((s) => s.procedure.id === TRANSFORAMINAL)
    expect(repeat?.role).toBe('REPEAT')
    expect(repeat?.prerequisites[0]?.rule?.id).toBe('RELIEF:plan-rule/repeat-lumbar-epidural')
    expect(repeat?.reasons[0]?.text).toContain('to keep its relief')
    const operation = after.find((s) => s.procedure.id.endsWith('/open-lumbar-microdiscectomy'))
    expect(operation?.role).toBe('ESCALATION')
    expect(
      operation?.reasons.some((r) => r.text.includes(' comes when these do not bring enough relief')),
    ).toBe(true)
    for (const { reasons } of after) for (const r of reasons) expect(r.sources.length).toBeGreaterThan(0)
  })

  it('of one that was done is the treatment itself, with its rule answered', async () => {
    const done = { procedure: TRANSFORAMINAL, response: 'GOOD', reliefPercent: 80, monthsAgo: 9 }
    const got = await plan({ ...of(HERNIATION), ...HEALTHY, priorTreatments: [done] })
    const steps = stepsOf(got).filter((s) => s.procedure.id === TRANSFORAMINAL)
    expect(steps.map((s) => [s.role, s.prerequisites[0]?.met])).toEqual([['REPEAT', 'YES']])
  })

  it('holds nothing twice but a treatment and its repeat, each with an id of its own', async () => {
    const steps = stepsOf(await plan({ ...of(HERNIATION), ...HEALTHY }))
    const twice = steps.filter((s, i) => steps.findIndex((o) => o.procedure.id === s.procedure.id) < i)
    expect(twice.length).toBeGreaterThan(0)
    expect(twice.map((s) => s.role)).toEqual(twice.map(() => 'REPEAT'))
    expect(new Set(steps.map((s) => s.id)).size).toBe(steps.length)
  })
})

describe('an epidural injection after another one', () => {
  const SISTERS = [
    'lumbar-interlaminar-epidural-steroid-injection',
    'caudal-epidural-steroid-injection',
    'selective-nerve-root-block',
  ]
  it('is cautioned, whichever route the last one took, and names it', async () => {
    const past = {
      procedure: 'RELIEF:procedure/lumbar-transforaminal-epidural-steroid-injection',
      ...{ response: 'PARTIAL', reliefPercent: 40, monthsAgo: 1 },
    }
    const steps = stepsOf(await plan({ ...of(HERNIATION), ...HEALTHY, priorTreatments: [past] }))
    for (const slug of SISTERS) {
      const step = steps.find((s) => s.id === `treat/${slug}`)
      const caution = step?.cautions.find((c) => c.rule.id.endsWith('/related-epidural-within-six-months'))
      expect(caution?.because[0]?.value, slug).toBe('1 mo: Lumbar transforaminal epidural steroid injection')
    }
    const cautioned = steps.filter((s) => s.cautions.some((c) => c.rule.id.includes('/related-')))
    expect(cautioned.every((s) => /epidural|root/.test(s.procedure.id))).toBe(true)
  })
})

describe('drugs around a step whose bleeding class was not read', () => {
  it('are told for every class that was read, and never as if one were known', async () => {
    const classes = new Map(
      api.seed.procedures.map((p) => [`RELIEF:procedure/${p.id}`, p.bleedingRisk?.class]),
    )
    const steps = stepsOf(await plan({ ...of(HERNIATION), ...HEALTHY, drugs: ['clopidogrel'] }))
    expect(steps.length).toBeGreaterThan(3)
    for (const { procedure, interruptions } of steps) {
      const read = classes.get(procedure.id)
      expect(interruptions.length).toBeGreaterThan(0)
      for (const i of interruptions) {
        expect(i.classRead).toBe(read !== undefined)
        if (read) expect(i.bleedingRisk).toBe(read)
        else expect(i.text).toMatch(/not verified, ask the prescriber/)
      }
    }
  })
})
