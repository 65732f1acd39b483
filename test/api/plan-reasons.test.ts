import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openApi } from '../support/api.ts'
import { type Change, excludedOf, HEALTHY, of, PLAN, type Plan, stepsOf } from '../support/plan-api.ts'

const SACROILIAC = 'RELIEF:condition/sacroiliac-joint-pain'
const KNEE = 'RELIEF:condition/knee-osteoarthritis'
type Loose = Record<string, unknown>
const DIFF = `query ($before: TreatmentProfileInput!, $after: TreatmentProfileInput!) {
  planDiff(before: $before, after: $after) { changes { kind text procedure { id } rules { id } } } }`

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api?.close())

const plan = async (profile: Loose, asOf?: number) =>
  (await api.ask<{ treatmentPlan: Plan }>(PLAN, { profile, ...(asOf && { asOf }) })).treatmentPlan
const diff = async (before: Loose, after: Loose) =>
  (await api.ask<{ planDiff: { changes: Change[] } }>(DIFF, { before, after })).planDiff.changes

describe('why and why not', () => {
  const ask = (field: string, profile: Loose) =>
    api
      .ask<{
        treatmentPlan: Record<string, { status: string; text: string; rulesAsked: number; rules: Loose[] }>
      }>(
        `query ($profile: TreatmentProfileInput!) { treatmentPlan(profile: $profile) { it: ${field} {
          status text rulesAsked rules { holds rule { id } because { fact question holds } sources { __typename } } } } }`,
        { profile },
      )
      .then((d) => d.treatmentPlan.it)
  const profile = { ...of(KNEE), ...HEALTHY }

  it('every step says why it is in, with rules and sources', async () => {
    const steps = stepsOf(await plan(profile))
    for (const { id, procedure, place } of steps) {
      const why = await ask(`why(stepId: "${id}")`, profile)
      expect(why).toMatchObject({ status: 'IN_PLAN' })
      expect(why?.text).toContain(place)
      expect(why?.rulesAsked).toBeGreaterThan(0)
      // A later repeat is a step of its own; the treatment itself answers for the procedure.
      const first = steps.find((s) => s.procedure.id === procedure.id)
      if (first?.id === id) expect(await ask(`whyNot(procedure: "${procedure.id}")`, profile)).toEqual(why)
    }
  })

  it('every excluded option says which rules took it out', async () => {
    const pregnant = {
      ...profile,
      history: { ...profile.history, localInfection: 'PRESENT', pregnancy: 'PRESENT' },
    }
    const { excluded } = await plan(pregnant)
    expect(excluded.nodes.length).toBeGreaterThan(0)
    for (const { procedure, reason } of excluded.nodes.slice(0, 5)) {
      expect(await ask(`whyNot(procedure: "${procedure.id}")`, pregnant)).toMatchObject({
        status: 'EXCLUDED',
        text: reason,
      })
    }
  })

  it('says so when a procedure is no option', async () => {
    const not = await ask('whyNot(procedure: "RELIEF:procedure/percutaneous-vertebroplasty")', profile)
    expect(not).toMatchObject({ status: 'NOT_AN_OPTION', rules: [], rulesAsked: 0 })
  })

  it('refuses a step or procedure that does not exist, and names those that do', async () => {
    const field = (it: string) =>
      api.faults(`query ($p: TreatmentProfileInput!) { treatmentPlan(profile: $p) { ${it} { text } } }`, {
        p: profile,
      })
    const [step] = await field('why(stepId: "treat/none")')
    const [first] = stepsOf(await plan(profile))
    expect(step).toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(step?.message).toContain(first?.id)
    const [procedure] = await field('whyNot(procedure: "RELIEF:procedure/none")')
    expect(procedure).toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})

describe('two plans', () => {
  const base = { ...of(SACROILIAC), ...HEALTHY, redFlags: { othersAbsent: true } }

  it('of the same profile do not differ', async () => {
    for (const profile of [base, of(KNEE), { symptoms: [{ description: 'knee pain' }] }]) {
      expect(await diff(profile, profile)).toEqual([])
    }
  })

  it('say which step an infection takes out, and by which rule', async () => {
    const infected = { ...base, history: { ...base.history, localInfection: 'PRESENT' } }
    const [was, is] = [await plan(base), await plan(infected)]
    const changes = await diff(base, infected)
    const gone = stepsOf(was).filter((s) => !stepsOf(is).some((o) => o.procedure.id === s.procedure.id))
    const removed = changes.filter((c) => c.kind === 'STEP_REMOVED')
    expect(removed.map((c) => c.procedure?.id)).toEqual(gone.map((s) => s.procedure.id))
    expect(removed.length).toBeGreaterThan(0)
    expect(
      removed.filter((c) => c.rules.length === 0 && excludedOf(is).includes(c.procedure?.id ?? '')),
    ).toEqual([])
    const back = await diff(infected, base)
    expect(back.filter((c) => c.kind === 'STEP_ADDED')).toHaveLength(removed.length)
  })

  it('say that a referral came, and which fact need not be asked any more', async () => {
    const flag = api.seed.redFlags.find((f) => f.urgency === 'IMMEDIATE')
    const emergency = { ...base, redFlags: { othersAbsent: true, present: [`RELIEF:red-flag/${flag?.id}`] } }
    const kinds = (await diff(base, emergency)).map((c) => c.kind)
    expect(kinds).toContain('REFERRAL_ADDED')
    expect((await diff(emergency, base)).map((c) => c.kind)).toContain('REFERRAL_REMOVED')
    const { pregnancy: _, ...history } = base.history
    const texts = (await diff({ ...base, history }, base)).map((c) => `${c.kind} ${c.text}`)
    expect(texts).toContain('MISSING_INFORMATION_CHANGED PREGNANCY need not be asked any more.')
  })

  it('say which steps a drug changes', async () => {
    const on = { ...base, drugs: ['apixaban'] }
    const waiting = stepsOf(await plan(on)).filter((s) => s.interruptions.length > 0)
    const kept = new Set(stepsOf(await plan(base)).map((s) => s.id))
    const changed = (await diff(base, on))
      .filter((c) => c.kind === 'STEP_CHANGED')
      .map((c) => c.procedure?.id)
    expect(waiting.length).toBeGreaterThan(0)
    expect(waiting.filter((s) => kept.has(s.id) && !changed.includes(s.procedure.id))).toEqual([])
  })
})
