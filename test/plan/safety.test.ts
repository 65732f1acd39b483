import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isExcluded, type KnownOption } from '../../src/features/plan/compose/option.ts'
import { waitsOf } from '../../src/features/plan/compose/waits.ts'
import { gatherOptions } from '../../src/features/plan/options/gather-options.ts'
import type { Profile } from '../../src/features/plan/profile/profile.ts'
import { readProfile } from '../../src/features/plan/profile/read-profile.ts'
import type { PlanRule } from '../../src/features/plan/rules/plan-rule.ts'
import { planRuleStore } from '../../src/features/plan/rules/plan-rule-store.ts'
import type { PlanFor } from '../../src/features/plan/rules/scope.ts'
import { composePlan, planFor } from '../../src/features/plan/treatment-plan.ts'
import { type Api, openApi } from '../support/api.ts'
import { anyProfile, type Known } from './any-profile.ts'
import { degree, isForPlan, speaksAbout } from './rule-reference.ts'

/** One and more of every family. */
const CONDITIONS = [
  'lumbar-facet-joint-pain',
  'vertebrogenic-low-back-pain',
  'lumbar-disc-herniation-with-radicular-pain',
  'persistent-spinal-pain-syndrome-type-2',
  'complex-regional-pain-syndrome',
  'painful-diabetic-neuropathy',
  'osteoporotic-vertebral-compression-fracture',
  'knee-osteoarthritis',
  'sacroiliac-joint-pain',
  'refractory-cancer-related-pain',
]
/** At least 20,000 in all. */
const RUNS_EACH = 2000

interface Case {
  readonly base: Profile
  readonly about: PlanFor
  readonly options: readonly KnownOption[]
  readonly slugs: ReadonlySet<string>
}

let api: Api
let rules: readonly PlanRule[]
let known: Known
const cases = new Map<string, Case>()

async function caseOf(condition: string): Promise<Case> {
  const ctx = await api.context()
  const base = await readProfile(ctx, 'profile', {
    conditions: [{ condition: `RELIEF:condition/${condition}` }],
  })
  const about = await planFor(ctx, base)
  const slugs = new Set([...about.conditions].map((id) => id.split('/')[1] ?? ''))
  return {
    base,
    about,
    options: await gatherOptions(ctx, { ...base, broader: [...about.conditions] }, null),
    slugs,
  }
}

beforeAll(async () => {
  api = await openApi()
  rules = await (await api.context()).store(planRuleStore).all()
  for (const condition of CONDITIONS) cases.set(condition, await caseOf(condition))
  known = {
    redFlags: api.seed.redFlags.map((f) => `RELIEF:red-flag/${f.id}`),
    drugs: api.seed.medications.map((m) => `RELIEF:medication/${m.id}`),
    procedures: api.seed.procedures.map((p) => `RELIEF:procedure/${p.id}`),
  }
})
afterAll(() => api?.close())

const find = (condition: string): Case => {
  const found = cases.get(condition)
  if (!found) throw new Error(`${condition} was not read`)
  return found
}

const stepsOf = (plan: ReturnType<typeof composePlan>) => [
  ...Object.values(plan.stages).flat(),
  ...plan.repeats,
]
const idsOf = (all: readonly { readonly option: KnownOption }[]) => all.map((j) => j.option.procedure.id)

describe.each(CONDITIONS)('any profile with %s', (condition) => {
  it('gets no step that a rule of the files takes out', { timeout: 120_000 }, () => {
    const { base, about, options, slugs } = find(condition)
    const family = base.conditions[0]?.condition.family ?? ''
    const ours = api.seed.planRules.filter((rule) => isForPlan(rule, slugs, family))
    const referring = ours.filter((rule) => rule.effect === 'REFER')
    const excluding = ours.filter((rule) => rule.effect === 'EXCLUDE')
    let withSteps = 0
    fc.assert(
      fc.property(anyProfile(base, known), (profile) => {
        const steps = stepsOf(composePlan(profile, about, rules, options))
        if (steps.length > 0) withSteps++
        const held = referring.filter((rule) => {
          const holds = degree(rule.when, profile.facts)
          const speaks = holds === 1 || (holds === 0.5 && rule.whenUnknown === 'BLOCK')
          return speaks && (rule.metWhen === undefined || degree(rule.metWhen, profile.facts) < 1)
        })
        if (held.some((rule) => rule.urgency === 'IMMEDIATE')) expect(steps).toEqual([])
        const urgent = held.filter((rule) => rule.urgency === 'SAME_DAY')
        for (const { option } of steps) {
          const out = excluding.filter((rule) => {
            if (!speaksAbout(rule, option, api.seed)) return false
            const holds = degree(rule.when, option.facts)
            return holds === 1 || (holds === 0.5 && rule.whenUnknown === 'BLOCK')
          })
          const waits = urgent.filter((rule) => speaksAbout(rule, option, api.seed))
          expect(
            [...out, ...waits].map((rule) => rule.id),
            option.procedure.id,
          ).toEqual([])
        }
      }),
      { numRuns: RUNS_EACH },
    )
    // Empty plans are safe and prove nothing.
    expect(withSteps).toBeGreaterThan(RUNS_EACH / 20)
  })
})

describe('what is waited for', () => {
  it('is out, and comes back when its rules are gone and nothing else changes', { timeout: 120_000 }, () => {
    let waits = 0
    for (const condition of CONDITIONS) {
      const { base, about, options } = find(condition)
      const compose = (profile: Profile, all: readonly PlanRule[]) =>
        composePlan(profile, about, all, options)
      fc.assert(
        fc.property(anyProfile(base, known), (profile) => {
          const plan = compose(profile, rules)
          const steps = new Set(idsOf(stepsOf(plan)))
          for (const wait of waitsOf(plan.judged)) {
            waits++
            const gone = wait.by.map((line) => line.rule.id)
            const without = compose(
              profile,
              rules.filter((rule) => !gone.includes(rule.id)),
            )
            const out = new Set(idsOf(without.judged.filter(isExcluded)))
            for (const id of idsOf(wait.options))
              expect([id, steps.has(id), out.has(id)]).toEqual([id, false, false])
          }
        }),
        { numRuns: 150 },
      )
    }
    expect(waits).toBeGreaterThan(100)
  })
})

/** Facts under which nothing but evidence takes an option out. */
const harmless = (profile: Profile): Profile => ({
  ...profile,
  facts: { ...profile.facts, redFlags: new Map(known.redFlags.map((id) => [id, 'ABSENT'])) },
})

describe('warning signs', () => {
  it('an emergency alone leads to a referral and to no procedure', () => {
    const emergencies = api.seed.redFlags.filter((f) => f.urgency === 'IMMEDIATE')
    expect(emergencies.length).toBeGreaterThan(5)
    for (const flag of emergencies) {
      const condition = CONDITIONS.find((c) =>
        flag.families.some((f) => f === find(c).base.conditions[0]?.condition.family),
      )
      const { base, about, options } = find(condition ?? 'lumbar-facet-joint-pain')
      const facts = { ...base.facts, redFlags: new Map([[`RELIEF:red-flag/${flag.id}`, 'PRESENT' as const]]) }
      const plan = composePlan({ ...base, facts }, about, rules, options)
      expect(
        stepsOf(plan).map((s) => s.option.procedure.id),
        flag.id,
      ).toEqual([])
      const urgencies = plan.referrals.filter((line) => line.holds === 'YES').map((line) => line.rule.urgency)
      expect(urgencies, flag.id).toContain('IMMEDIATE')
    }
  })

  it('every red flag of the files leads to a referral of its urgency, whatever the condition', () => {
    for (const flag of api.seed.redFlags) {
      const { base } = find('lumbar-facet-joint-pain')
      const facts = { ...base.facts, redFlags: new Map([[`RELIEF:red-flag/${flag.id}`, 'PRESENT' as const]]) }
      const none = { conditions: new Set<string>(), families: new Set<never>() }
      const plan = composePlan({ ...base, conditions: [], facts }, none, rules, [])
      const held = plan.referrals.filter((line) => line.holds === 'YES').map((line) => line.rule.urgency)
      expect(held, flag.id).toContain(flag.urgency)
    }
  })
})

describe('what is not known', () => {
  it('each rule does what it says when nothing decides it', () => {
    const asked = new Set<string>()
    for (const condition of CONDITIONS) {
      const { base, about, options } = find(condition)
      const plan = composePlan(harmless(base), about, rules, options)
      for (const judged of plan.judged) {
        for (const { rule } of judged.open) {
          asked.add(rule.id)
          const excluded = judged.excludedBy.some((line) => line.rule.id === rule.id)
          const cautioned = judged.cautions.some((line) => line.rule.id === rule.id)
          if (rule.effect === 'EXCLUDE') {
            expect([rule.id, excluded, cautioned]).toEqual([
              rule.id,
              rule.whenUnknown === 'BLOCK',
              rule.whenUnknown === 'CAUTION',
            ])
          }
          if (rule.effect === 'CAUTION') {
            expect([rule.id, excluded, cautioned]).toEqual([rule.id, false, rule.whenUnknown !== 'ASK'])
          }
        }
      }
    }
    expect(asked.size).toBeGreaterThan(10)
  })
})
