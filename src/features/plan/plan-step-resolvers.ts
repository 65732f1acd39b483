import type { PlanStepResolvers } from '../../graphql/__generated__/resolvers.ts'
import type { Context } from '../../graphql/context.ts'
import type { AnatomicalSource } from '../anatomical-source/anatomical-source.ts'
import { anatomicalSourceStore } from '../anatomical-source/anatomical-source-store.ts'
import type { ClaimFinding } from '../claim/claim.ts'
import { claimStore } from '../claim/claim-store.ts'
import { conditionStore } from '../condition/condition-store.ts'
import { claimInView } from '../pathway/claim-view.ts'
import { pathwayStore } from '../pathway/pathway-store.ts'
import { fittingProfiles } from '../recovery-profile/fitting-profiles.ts'
import type { RecoveryProfile } from '../recovery-profile/recovery-profile.ts'
import { recoveryProfileStore } from '../recovery-profile/recovery-profile-store.ts'
import { safetyStore } from '../safety/safety-store.ts'
import { expectedEffects } from './compose/expected-effects.ts'
import { goalFits } from './compose/goals.ts'
import { type DrugInterruption, interruptionsOf } from './compose/interruptions.ts'
import { evidenceReason, type PlanReason, routeReason, testReasons } from './compose/reasons.ts'
import { type PlanStep, stepId, stepsOf } from './treatment-plan.ts'

const best = ({ judged }: PlanStep) => judged.option.pathways[0]

async function findingsOf(step: PlanStep, ctx: Context): Promise<readonly ClaimFinding[]> {
  const claim = best(step)?.candidate.claim
  return claim ? ctx.store(claimStore).findings.load(claim.id) : []
}

/** Without what is retracted, or later than the year asked for. */
const counting = (step: PlanStep, rows: readonly ClaimFinding[]) =>
  rows.filter(({ node, edge }) => best(step)?.view.known?.has(node.id) ?? edge.retractedFrom === null)

async function adviceSources(step: PlanStep, ctx: Context): Promise<string[]> {
  const claims = step.judged.option.adviceFrom.flatMap((p) =>
    p.candidate.claim ? [p.candidate.claim.id] : [],
  )
  const links = await Promise.all(claims.map((id) => ctx.store(claimStore).recommendations.load(id)))
  return links.flat().flatMap((l) => [...l.node.sources])
}

async function pathwayReasons(step: PlanStep, ctx: Context): Promise<PlanReason[]> {
  const pathway = best(step)
  if (!pathway) return []
  const { candidate } = pathway
  const [routes, condition, findings, advice] = await Promise.all([
    ctx.store(pathwayStore).routes.load(candidate),
    ctx.store(conditionStore).byId.load(candidate.conditionId),
    findingsOf(step, ctx),
    adviceSources(step, ctx),
  ])
  const name = condition?.name ?? candidate.conditionId
  const own = step.plan.profile.conditions.some((c) => c.condition.id === candidate.conditionId)
  return [
    ...routeReason(name, candidate.procedure.name, routes[0]),
    ...evidenceReason(pathway, own ? null : name, findings, advice),
  ]
}

async function reasons(step: PlanStep, _: unknown, ctx: Context): Promise<PlanReason[]> {
  const { id } = step.judged.option.procedure
  const others = stepsOf(step.plan).map((s) => s.judged)
  const tests = step.stage === 'TREAT' ? [] : testReasons(id, others)
  return [...tests, ...(await pathwayReasons(step, ctx))]
}

async function assessmentsOf(step: PlanStep, ctx: Context) {
  const pathway = best(step)
  const claim = pathway && (await claimInView(pathway, ctx))
  if (!claim) return []
  if (claim.asOf) return claim.asOf.assessments
  return (await ctx.store(claimStore).assessments.load(claim.id)).map((l) => l.node)
}

async function recoveryOf(step: PlanStep, ctx: Context): Promise<RecoveryProfile[]> {
  const { id } = step.judged.option.procedure
  const profiles = await ctx.store(recoveryProfileStore).ofProcedure.load(id)
  const condition = best(step)?.candidate.conditionId ?? ''
  return fittingProfiles(
    profiles.map((l) => l.node),
    condition,
  )
}

const known = (structure: AnatomicalSource | null) => (structure ? [structure] : [])

/** Procedures of other steps that reach the same structures. */
function alternatives({ plan, judged }: PlanStep) {
  const own = new Set(judged.option.targets)
  return stepsOf(plan)
    .map((s) => s.judged.option)
    .filter((o) => o !== judged.option && o.targets.some((t) => own.has(t)))
    .map((o) => o.procedure)
}

export async function interruptions(
  { plan, judged }: PlanStep,
  _: unknown,
  ctx: Context,
): Promise<DrugInterruption[]> {
  const { medications } = plan.profile
  const stored = await Promise.all(
    medications.map(
      async ({ id }) =>
        [id, (await ctx.store(safetyStore).interruptions.load(id)).map((l) => l.node)] as const,
    ),
  )
  return interruptionsOf(plan.profile, judged.option.procedure.bleedingRisk?.class ?? null, new Map(stored))
}

export const planStepResolvers: PlanStepResolvers = {
  id: stepId,
  procedure: ({ judged }) => judged.option.procedure,
  pathways: ({ judged }) => [...judged.option.pathways],
  targets: async ({ judged }, _, ctx) => {
    const { byId } = ctx.store(anatomicalSourceStore)
    return (await Promise.all(judged.option.targets.map((id) => byId.load(id)))).flatMap(known)
  },
  site: ({ plan, judged }) => {
    const conditions = new Set(judged.option.pathways.map((p) => p.candidate.conditionId))
    const sites = plan.profile.conditions.flatMap(({ condition, site }) =>
      site !== null && (conditions.size === 0 || conditions.has(condition.id)) ? [site] : [],
    )
    return sites.length > 0 ? sites.join('; ') : null
  },
  reasons,
  expectedEffects: async (step, _, ctx) => {
    const [rows, assessments] = await Promise.all([findingsOf(step, ctx), assessmentsOf(step, ctx)])
    return expectedEffects(rows, assessments, best(step)?.view.known ?? null)
  },
  recovery: (step, _, ctx) => recoveryOf(step, ctx),
  recoveryDays: (step) => best(step)?.candidate.recoveryDays ?? null,
  cautions: ({ judged }) => [...judged.cautions],
  interruptions,
  prerequisites: ({ judged }) => [...judged.prerequisites],
  alternatives,
  stopRules: ({ judged }) => [...judged.stops],
  success: ({ judged }) => [...judged.success],
  goals: async (step, _, ctx) => {
    const [rows, recovery] = await Promise.all([findingsOf(step, ctx), recoveryOf(step, ctx)])
    const findings = counting(step, rows)
    const recoverySources = recovery.flatMap((r) => r.sources)
    return goalFits(step.plan.profile.goals, { option: step.judged.option, findings, recoverySources })
  },
}
