import type { PlanStepResolvers } from '../../graphql/__generated__/resolvers.ts'
import type { Context } from '../../graphql/context.ts'
import type { AnatomicalSource } from '../anatomical-source/anatomical-source.ts'
import { anatomicalSourceStore } from '../anatomical-source/anatomical-source-store.ts'
import type { ClaimFinding, Recommendation } from '../claim/claim.ts'
import { claimStore } from '../claim/claim-store.ts'
import { conditionStore } from '../condition/condition-store.ts'
import { claimInView } from '../pathway/claim-view.ts'
import type { RankedPathway } from '../pathway/pathway.ts'
import { pathwayStore } from '../pathway/pathway-store.ts'
import type { Procedure } from '../procedure/procedure.ts'
import { procedureStore } from '../procedure/procedure-store.ts'
import { fittingProfiles } from '../recovery-profile/fitting-profiles.ts'
import type { RecoveryProfile } from '../recovery-profile/recovery-profile.ts'
import { recoveryProfileStore } from '../recovery-profile/recovery-profile-store.ts'
import { safetyStore } from '../safety/safety-store.ts'
import { laterCautions, repeatPrerequisites } from './compose/repeats.ts'
import { expectedEffects } from './step/expected-effects.ts'
import { goalFits } from './step/goals.ts'
import { type DrugInterruption, interruptionsOf } from './step/interruptions.ts'
import { placeText } from './step/place.ts'
import {
  adviceReason,
  escalationReason,
  evidenceReason,
  type PlanReason,
  repeatReasons,
  routeReason,
  testReasons,
} from './step/reasons.ts'
import { type PlanStep, stepId, stepsOf, type TreatmentPlan } from './treatment-plan.ts'

const best = ({ judged }: PlanStep) => judged.option.pathways[0]

async function findingsOf(step: PlanStep, ctx: Context): Promise<readonly ClaimFinding[]> {
  const claim = best(step)?.candidate.claim
  return claim ? ctx.store(claimStore).findings.load(claim.id) : []
}

/** Without what is retracted, or later than the year asked for. */
const counting = (step: PlanStep, rows: readonly ClaimFinding[]) =>
  rows.filter(({ node, edge }) => best(step)?.view.known?.has(node.id) ?? edge.retractedFrom === null)

async function recommendationsOf({ candidate }: RankedPathway, ctx: Context): Promise<Recommendation[]> {
  if (!candidate.claim) return []
  return (await ctx.store(claimStore).recommendations.load(candidate.claim.id)).map((l) => l.node)
}

async function conditionName({ candidate }: RankedPathway, ctx: Context): Promise<string> {
  const condition = await ctx.store(conditionStore).byId.load(candidate.conditionId)
  return condition?.name ?? candidate.conditionId
}

const isOwn = ({ plan }: PlanStep, { candidate }: RankedPathway) =>
  plan.profile.conditions.some((c) => c.condition.id === candidate.conditionId)

const conditionPhrase = async (step: PlanStep, pathway: RankedPathway, ctx: Context) =>
  `${isOwn(step, pathway) ? '' : 'the broader condition '}${await conditionName(pathway, ctx)}`

/** What bodies say about other and broader conditions; the best pathway is told by the reason that rests on its evidence. */
async function adviceReasons(step: PlanStep, ctx: Context): Promise<PlanReason[]> {
  const wider = step.judged.option.adviceFrom.filter((p) => p !== best(step))
  const reasons = wider.map(async (p) =>
    adviceReason(await conditionPhrase(step, p, ctx), p, await recommendationsOf(p, ctx)),
  )
  return (await Promise.all(reasons)).flat()
}

async function pathwayReasons(step: PlanStep, ctx: Context): Promise<PlanReason[]> {
  const pathway = best(step)
  if (!pathway) return []
  const { candidate } = pathway
  const [routes, name, findings, advice, wider] = await Promise.all([
    ctx.store(pathwayStore).routes.load(candidate),
    conditionName(pathway, ctx),
    findingsOf(step, ctx),
    recommendationsOf(pathway, ctx),
    adviceReasons(step, ctx),
  ])
  const own = isOwn(step, pathway)
  const sources = advice.flatMap((r) => r.sources)
  return [
    ...routeReason(name, candidate.procedure.name, routes[0]),
    ...evidenceReason(pathway, own ? null : name, findings, sources),
    ...wider,
  ]
}

/** What leads on to a step, by links of the graph: a step that escalates to it, or that spares it. */
async function escalationReasons(step: PlanStep, ctx: Context): Promise<PlanReason[]> {
  if (step.role !== 'ESCALATION' && step.role !== 'TRIAL') return []
  const { alternatives, escalations } = ctx.store(procedureStore)
  const { procedure } = step.judged.option
  const others = stepsOf(step.plan).filter((s) => s.role !== 'REPEAT' && s.judged !== step.judged)
  const links = await Promise.all(
    others.map(async ({ judged: { option } }) => {
      const { id, name } = option.procedure
      const [spared, next] = await Promise.all([alternatives.load(id), escalations.load(id)])
      const sources = [...spared, ...next].filter((l) => l.node.id === procedure.id)
      return { name, sources: sources.flatMap((l) => l.edge.sources) }
    }),
  )
  return escalationReason(procedure.name, links)
}

async function reasons(step: PlanStep, _: unknown, ctx: Context): Promise<PlanReason[]> {
  const { judged, stage, role } = step
  const others = stepsOf(step.plan).map((s) => s.judged)
  const tests = stage === 'TREAT' ? [] : testReasons(judged.option.procedure.id, others)
  const [leading, ofPathway] = await Promise.all([escalationReasons(step, ctx), pathwayReasons(step, ctx)])
  return [...(role === 'REPEAT' ? repeatReasons(judged) : []), ...tests, ...leading, ...ofPathway]
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
  const others = stepsOf(plan)
    .map((s) => s.judged.option)
    .filter((o) => o !== judged.option && o.targets.some((t) => own.has(t)))
  return [...new Set(others.map((o) => o.procedure))]
}

export async function interruptionsFor(
  { profile }: TreatmentPlan,
  procedure: Procedure,
  ctx: Context,
): Promise<DrugInterruption[]> {
  const stored = await Promise.all(
    profile.medications.map(
      async ({ id }) =>
        [id, (await ctx.store(safetyStore).interruptions.load(id)).map((l) => l.node)] as const,
    ),
  )
  return interruptionsOf(profile, procedure, new Map(stored))
}

export const interruptions = ({ plan, judged }: PlanStep, _: unknown, ctx: Context) =>
  interruptionsFor(plan, judged.option.procedure, ctx)

export const planStepResolvers: PlanStepResolvers = {
  id: stepId,
  procedure: ({ judged }) => judged.option.procedure,
  pathways: ({ judged }) => [...judged.option.pathways],
  targets: async ({ judged }, _, ctx) => {
    const { byId } = ctx.store(anatomicalSourceStore)
    return (await Promise.all(judged.option.targets.map((id) => byId.load(id)))).flatMap(known)
  },
  place: placeText,
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
  cautions: ({ judged, role, stage }) =>
    role === 'REPEAT' && stage !== 'TREAT' ? laterCautions(judged) : [...judged.cautions],
  interruptions,
  prerequisites: ({ judged, role }) =>
    role === 'REPEAT' ? repeatPrerequisites(judged) : [...judged.prerequisites],
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
