import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import type { PageArgs } from '../../graphql/connection.ts'
import type { Context } from '../../graphql/context.ts'
import { badUserInput } from '../../graphql/errors.ts'
import { found } from '../../graphql/found.ts'
import { nestedPage } from '../../graphql/nested-list.ts'
import { NOTICE } from '../../graphql/notice.ts'
import { REFERRAL_URGENCIES } from '../../vocabulary/condition.ts'
import { conditionStore } from '../condition/condition-store.ts'
import { findingStore } from '../evidence/evidence-store.ts'
import { proceduresAmong } from '../procedure/list/procedure-catalogue.ts'
import { procedureStore } from '../procedure/procedure-store.ts'
import { resolveSources } from '../reference/sources.ts'
import { safetyStore } from '../safety/safety-store.ts'
import { resolveId } from '../search/resolve-id.ts'
import { missingInformation } from './compose/missing.ts'
import { isExcluded, type RuleLine } from './compose/option.ts'
import { STAGES } from './compose/stages.ts'
import { waitsForDrugs, waitsOf, waitText } from './compose/waits.ts'
import { planChanges, type ReadBeside } from './diff.ts'
import { why, whyNot } from './explain.ts'
import { interruptions, interruptionsFor, planStepResolvers } from './plan-step-resolvers.ts'
import { emptyStageText, exclusionText, lineText } from './plan-text.ts'
import { atomText, factOf, knownText, predicateText } from './rules/words.ts'
import { stageSteps, stepId, stepsOf, type TreatmentPlan, treatmentPlan } from './treatment-plan.ts'

const urgency = (line: RuleLine) => REFERRAL_URGENCIES.indexOf(line.rule.urgency ?? 'ROUTINE')
const holding = (lines: readonly RuleLine[]) => lines.filter((line) => line.holds === 'YES')

const because = ({ because, facts }: RuleLine) =>
  because.map(({ atom, holds }) => ({
    fact: factOf(atom),
    question: atomText(atom),
    value: knownText(atom, facts),
    holds,
  }))

async function proceduresOf(ids: readonly string[], ctx: Context) {
  return Promise.all(ids.map(async (id) => found(await ctx.store(procedureStore).byId.load(id), id)))
}

const missingOf = (plan: TreatmentPlan) =>
  missingInformation(
    plan.referrals,
    plan.companions,
    plan.judged,
    new Set(stepsOf(plan).map((s) => s.judged)),
  )

const askedFor = (plan: TreatmentPlan) => missingOf(plan).map((m) => m.redFlag ?? m.fact)

/** What a comparison looks at beside the plan itself. */
async function beside(plan: TreatmentPlan, ctx: Context): Promise<ReadBeside> {
  const intervals = stepsOf(plan).map(async (step) => {
    const texts = (await interruptions(step, undefined, ctx)).map((i) => i.text)
    return [stepId(step), texts.toSorted().join('\n')] as const
  })
  return { missing: askedFor(plan), intervals: new Map(await Promise.all(intervals)) }
}

async function waiting({ rule }: RuleLine, args: PageArgs, ctx: Context) {
  const all = rule.urgency === 'IMMEDIATE' || rule.classes.length + rule.procedures.length === 0
  if (all) return null
  const procedures = await proceduresOf(rule.procedures, ctx)
  return proceduresAmong(
    ctx,
    args,
    `waiting:${rule.id}`,
    procedures.map((node) => ({ node })),
  )
}

const fromRule = {
  because,
  sources: ({ rule }: RuleLine, args: unknown, ctx: Context) => resolveSources(rule, args, ctx),
}

export const planResolvers: Resolvers = {
  Query: {
    treatmentPlan: (_, { profile, asOf }, ctx) => treatmentPlan(ctx, 'profile', profile, asOf ?? null),
    planDiff: async (_, args, ctx) => ({
      before: await treatmentPlan(ctx, 'before', args.before, args.asOf ?? null),
      after: await treatmentPlan(ctx, 'after', args.after, args.asOf ?? null),
    }),
  },
  TreatmentPlan: {
    notice: () => NOTICE,
    conditions: ({ profile }) => profile.conditions.map((c) => c.condition),
    candidateConditions: ({ candidates }, _, ctx) =>
      Promise.all(
        candidates.map(async ({ id, matchedText }) => ({
          condition: found(await ctx.store(conditionStore).byId.load(id), id),
          matchedText,
        })),
      ),
    referrals: ({ referrals }) => holding(referrals).toSorted((a, b) => urgency(a) - urgency(b)),
    stages: (plan) =>
      STAGES.map((kind) => ({
        kind,
        steps: stageSteps(plan, kind),
        emptyReason: emptyStageText(plan, kind),
      })),
    companions: ({ companions }) => holding(companions),
    // A cursor names the option alone: it must not tell whose plan it is of.
    excluded: ({ judged }, args) =>
      nestedPage(judged.filter(isExcluded), args, {
        list: 'excluded',
        idOf: ({ option }) => option.procedure.id,
      }),
    waitingFor: (plan) => waitsOf(plan.judged).map((wait) => ({ plan, wait })),
    missingInformation: (plan, args) =>
      nestedPage(missingOf(plan), args, { list: 'missingInformation', idOf: (m) => m.redFlag ?? m.fact }),
    opioidDose: ({ profile }) => profile.opioidDose,
    why: (plan, args) => why(plan, args.stepId),
    whyNot: async (plan, { procedure: given }, ctx) => {
      const id = await resolveId(ctx, given, { argument: 'procedure', labels: ['Procedure'] })
      const procedure = id && (await ctx.store(procedureStore).byId.load(id))
      if (!procedure) throw badUserInput('procedure', given, 'write the id of a procedure; `search` finds it')
      return whyNot(plan, procedure)
    },
  },
  PlanStep: planStepResolvers,
  PlanAdvice: { ...fromRule, text: lineText, resolvedBy: ({ rule }) => rule.resolvedBy },
  PlanReferral: {
    ...fromRule,
    urgency: ({ rule }) => rule.urgency ?? 'ROUTINE',
    action: ({ rule }) => rule.advice,
    resolvedBy: ({ rule }) => rule.resolvedBy,
    waiting,
    redFlag: ({ because: answers }, _, ctx) => {
      const flag = answers.flatMap(({ atom, holds }) =>
        'redFlag' in atom && holds === 'YES' ? [atom.redFlag] : [],
      )[0]
      return flag === undefined ? null : ctx.store(safetyStore).redFlagById.load(`RELIEF:red-flag/${flag}`)
    },
  },
  PlanPrerequisite: {
    procedure: async ({ procedures }, _, ctx) => (await proceduresOf(procedures.slice(0, 1), ctx))[0] ?? null,
    because: ({ line }) => (line ? because(line) : []),
    rule: ({ line }) => line?.rule ?? null,
    sources: resolveSources,
  },
  ExcludedOption: {
    procedure: ({ option }) => option.procedure,
    pathway: ({ option }) => option.pathways[0] ?? null,
    by: ({ excludedBy }) => [...excludedBy],
    reason: exclusionText,
    prerequisite: ({ excludedPrerequisite }) => excludedPrerequisite,
  },
  PlanWait: {
    text: ({ wait }) => waitText(wait),
    procedures: ({ wait }) => wait.options.map((j) => j.option.procedure),
    by: ({ wait }) => [...wait.by],
    interruptions: async ({ plan, wait }, _, ctx) => {
      if (!waitsForDrugs(wait)) return []
      const all = wait.options.map((j) => interruptionsFor(plan, j.option.procedure, ctx))
      return [...new Map((await Promise.all(all)).flat().map((i) => [i.text, i])).values()]
    },
  },
  MissingInformation: {
    redFlag: ({ redFlag }, _, ctx) => (redFlag ? ctx.store(safetyStore).redFlagById.load(redFlag) : null),
  },
  SuccessCriterion: {
    sources: fromRule.sources,
    text: ({ rule }) => rule.advice,
    instrument: async ({ rule }, _, ctx) =>
      found(await ctx.store(findingStore).instrumentById.load(rule.instrument ?? ''), rule.id),
    change: ({ rule }) => found(rule.change, rule.id),
    after: ({ rule }) => found(rule.after, rule.id),
  },
  PlanReason: { sources: resolveSources },
  ExpectedEffect: { sources: resolveSources },
  GoalFit: { sources: resolveSources },
  PlanRule: {
    condition: ({ when }) => predicateText(when),
    askedWhen: ({ askWhen }) => askWhen && predicateText(askWhen),
    contraindication: ({ contraindication }, _, ctx) =>
      contraindication ? ctx.store(safetyStore).contraindicationById.load(contraindication) : null,
    sources: resolveSources,
  },
  TreatmentPlanDiff: {
    changes: async ({ before, after }, _, ctx) =>
      planChanges(before, after, await Promise.all([beside(before, ctx), beside(after, ctx)])),
  },
}
