import type { TreatmentProfileInput } from '../../graphql/__generated__/resolvers.ts'
import type { Context } from '../../graphql/context.ts'
import type { PlanStepRole } from '../../vocabulary/plan.ts'
import { conditionStore } from '../condition/condition-store.ts'
import { searchStore } from '../search/search-store.ts'
import { asked, judgeOption, withoutUnreachable } from './compose/judge.ts'
import type { JudgedOption, KnownOption, RuleLine } from './compose/option.ts'
import { repeatsOf, roleOf } from './compose/repeats.ts'
import { STAGES, type StageKind, type Stages, stagesOf } from './compose/stages.ts'
import type { PlanWait } from './compose/waits.ts'
import { gatherOptions } from './options/gather-options.ts'
import { optionFor } from './options/option-facts.ts'
import type { Profile } from './profile/profile.ts'
import { readProfile } from './profile/read-profile.ts'
import { evaluate, type Facts } from './rules/evaluate.ts'
import type { PlanRule } from './rules/plan-rule.ts'
import { planRuleStore } from './rules/plan-rule-store.ts'
import { isAbout, type PlanFor } from './rules/scope.ts'

/** A plan with all that its fields are answered from. It lives as long as the request. */
export interface TreatmentPlan {
  readonly profile: Profile
  readonly asOf: number | null
  readonly dataVersion: string
  /** Referral rules that hold or could not be decided. */
  readonly referrals: readonly RuleLine[]
  readonly companions: readonly RuleLine[]
  readonly judged: readonly JudgedOption[]
  readonly stages: Stages
  /** Treatments that are repeated later to keep their relief; each is a step of its stage too. */
  readonly repeats: readonly JudgedOption[]
  readonly candidates: readonly { readonly id: string; readonly matchedText: string }[]
}

/** A step with its place in a plan. */
export interface PlanStep {
  readonly plan: TreatmentPlan
  readonly stage: StageKind
  readonly judged: JudgedOption
  readonly role: PlanStepRole
}

/** What keeps options out for now, with its plan. */
export interface PlanWaiting {
  readonly plan: TreatmentPlan
  readonly wait: PlanWait
}

const MOST_GENERATIONS = 6

async function broaderOf(ctx: Context, id: string, generations = MOST_GENERATIONS): Promise<string[]> {
  if (generations === 0) return []
  const links = await ctx.store(conditionStore).broader.load(id)
  const further = await Promise.all(links.map((l) => broaderOf(ctx, l.node.id, generations - 1)))
  return [...links.map((l) => l.node.id), ...further.flat()]
}

export async function planFor(ctx: Context, { conditions }: Profile): Promise<PlanFor> {
  const broader = await Promise.all(conditions.map((c) => broaderOf(ctx, c.condition.id)))
  return {
    conditions: new Set([...conditions.map((c) => c.condition.id), ...broader.flat()]),
    families: new Set(conditions.map((c) => c.condition.family)),
  }
}

const MOST_CANDIDATES = 5

/** Conditions whose names come near the symptoms; they are suggested, never chosen. */
async function candidatesOf(ctx: Context, { symptoms, conditions }: Profile) {
  const index = await ctx.store(searchStore).index()
  const chosen = new Set(conditions.map((c) => c.condition.id))
  const hits = symptoms.flatMap((text) => {
    const [whole, near] = [index.search(text, ['Condition']), index.nearly(text, ['Condition'])]
    return (whole.length > 0 ? whole : near).slice(0, MOST_CANDIDATES)
  })
  const once = new Map(hits.filter((h) => !chosen.has(h.id)).map((h) => [h.id, h]))
  return [...once.values()].map(({ id, matchedText }) => ({ id, matchedText }))
}

const withEffect = (rules: readonly PlanRule[], effect: PlanRule['effect']) =>
  rules.filter((r) => r.effect === effect)

/** Warning signs count whatever the condition is while only symptoms are known. */
const aboutPlan = (rule: PlanRule, plan: PlanFor): boolean =>
  isAbout(rule, plan) || (rule.effect === 'REFER' && plan.conditions.size === 0)

/** A warning sign that was followed up: a confirmed malignancy, stability assessed, is a condition to treat. */
const isResolved = ({ metWhen }: PlanRule, facts: Facts): boolean =>
  metWhen !== null && evaluate(metWhen, facts).holds === 'YES'

type Composed = Pick<TreatmentPlan, 'referrals' | 'companions' | 'judged' | 'stages' | 'repeats'>

/** The plan itself, from what was read: pure, so that the same input always gives the same plan. */
export function composePlan(
  profile: Profile,
  about: PlanFor,
  all: readonly PlanRule[],
  options: readonly KnownOption[],
): Composed {
  const rules = all.filter((rule) => aboutPlan(rule, about))
  const referrals = withEffect(rules, 'REFER')
    .filter((rule) => !isResolved(rule, profile.facts))
    .map((rule) => asked(rule, profile.facts))
  const judging = {
    rules: rules.filter((r) => r.effect !== 'REFER' && r.effect !== 'COMPANION'),
    referrals: referrals.filter((line) => line.holds !== 'NO'),
    prior: profile.prior,
  }
  const judged = withoutUnreachable(options.map((known) => judgeOption(optionFor(profile, known), judging)))
  const companions = withEffect(rules, 'COMPANION').map((rule) => asked(rule, profile.facts))
  const stages = stagesOf(judged)
  return { referrals, companions, judged, stages, repeats: repeatsOf(stages.TREAT) }
}

/** Reads what a plan needs and composes it. Throws `BAD_USER_INPUT` that names the field of the profile. */
export async function treatmentPlan(
  ctx: Context,
  argument: string,
  input: TreatmentProfileInput,
  asOf: number | null,
): Promise<TreatmentPlan> {
  const profile = await readProfile(ctx, argument, input)
  const about = await planFor(ctx, profile)
  const [rules, options, candidates] = await Promise.all([
    ctx.store(planRuleStore).all(),
    gatherOptions(ctx, { ...profile, broader: [...about.conditions] }, asOf),
    candidatesOf(ctx, profile),
  ])
  const composed = composePlan(profile, about, rules, options)
  return { profile, asOf, dataVersion: ctx.graph.version, candidates, ...composed }
}

export const stepId = ({ stage, judged }: Pick<PlanStep, 'stage' | 'judged'>): string =>
  `${stage.toLowerCase().replaceAll('_', '-')}/${judged.option.procedure.id.split('/')[1]}`

/** Steps of one stage in order: what keeps relief comes before what goes further. */
export function stageSteps(plan: TreatmentPlan, stage: StageKind): PlanStep[] {
  const repeats = stage === 'MAINTAIN_OR_ESCALATE' ? plan.repeats : []
  return [
    ...repeats.map((judged) => ({ plan, stage, judged, role: 'REPEAT' as const })),
    ...plan.stages[stage].map((judged) => ({ plan, stage, judged, role: roleOf(stage, judged) })),
  ]
}

export const stepsOf = (plan: TreatmentPlan): PlanStep[] => STAGES.flatMap((stage) => stageSteps(plan, stage))

/** True when an emergency stands in place of every procedure. */
export const isEmergency = ({ referrals }: TreatmentPlan): boolean =>
  referrals.some((line) => line.holds === 'YES' && line.rule.urgency === 'IMMEDIATE')
