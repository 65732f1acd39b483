import type { Procedure } from '../procedure/procedure.ts'
import { isExcluded, type RuleLine } from './compose/option.ts'
import { exclusionText } from './plan-text.ts'
import type { PlanRule } from './rules/plan-rule.ts'
import { type PlanStep, stageSteps, stepId, stepsOf, type TreatmentPlan } from './treatment-plan.ts'

export interface PlanChange {
  readonly kind:
    | 'STEP_ADDED'
    | 'STEP_REMOVED'
    | 'STEP_MOVED'
    | 'STEP_CHANGED'
    | 'REFERRAL_ADDED'
    | 'REFERRAL_REMOVED'
    | 'EXCLUSION_CHANGED'
    | 'MISSING_INFORMATION_CHANGED'
  readonly procedure: Procedure | null
  readonly text: string
  readonly rules: readonly PlanRule[]
}

const procedureOf = (step: PlanStep) => step.judged.option.procedure
const held = ({ referrals }: TreatmentPlan) => referrals.filter((line) => line.holds === 'YES')

/** Rules that speak about a procedure in one plan and not, or otherwise, in the other. */
function differing(a: readonly RuleLine[], b: readonly RuleLine[]): PlanRule[] {
  const has = (lines: readonly RuleLine[], line: RuleLine) =>
    lines.some((other) => other.rule.id === line.rule.id && other.holds === line.holds)
  const lines = [...a.filter((line) => !has(b, line)), ...b.filter((line) => !has(a, line))]
  return [...new Map(lines.map(({ rule }) => [rule.id, rule])).values()]
}

const judgedOf = (plan: TreatmentPlan, id: string) => plan.judged.find((j) => j.option.procedure.id === id)

const linesOf = (plan: TreatmentPlan, id: string): RuleLine[] => {
  const judged = judgedOf(plan, id)
  if (!judged) return []
  const prerequisites = judged.prerequisites.flatMap((p) => (p.line ? [{ ...p.line, holds: p.met }] : []))
  return [...judged.excludedBy, ...judged.cautions, ...prerequisites]
}

function gone(step: PlanStep, before: TreatmentPlan, after: TreatmentPlan): PlanChange {
  const procedure = procedureOf(step)
  const judged = judgedOf(after, procedure.id)
  const why =
    judged && judged.excludedBy.length > 0 ? exclusionText(judged) : 'It is no longer an option or needed.'
  return {
    kind: 'STEP_REMOVED',
    procedure,
    text: `${procedure.name} is no longer a step. ${why}`,
    rules: differing(linesOf(before, procedure.id), linesOf(after, procedure.id)),
  }
}

function added(step: PlanStep, before: TreatmentPlan, after: TreatmentPlan): PlanChange {
  const procedure = procedureOf(step)
  const rules = differing(linesOf(before, procedure.id), linesOf(after, procedure.id))
  return { kind: 'STEP_ADDED', procedure, text: `${procedure.name} is now a step.`, rules }
}

const metOf = ({ judged }: PlanStep) => judged.prerequisites.map((p) => `${p.text} ${p.met}`).join('\n')

function kept(was: PlanStep, is: PlanStep, [before, after]: Compared): PlanChange[] {
  const procedure = procedureOf(is)
  const rules = differing(linesOf(was.plan, procedure.id), linesOf(is.plan, procedure.id))
  const place = (step: PlanStep) =>
    stageSteps(step.plan, step.stage).findIndex((s) => s.judged === step.judged) + 1
  if (stepId(was) !== stepId(is)) {
    const text = `${procedure.name} moves from ${stepId(was)} to ${stepId(is)}.`
    return [{ kind: 'STEP_MOVED', procedure, text, rules }]
  }
  const otherIntervals = before.intervals.get(stepId(was)) !== after.intervals.get(stepId(is))
  if (rules.length > 0 || otherIntervals || metOf(was) !== metOf(is)) {
    const text = `${procedure.name} has other cautions, prerequisites or intervals.`
    return [{ kind: 'STEP_CHANGED', procedure, text, rules }]
  }
  if (place(was) === place(is)) return []
  const text = `${procedure.name} moves from place ${place(was)} to ${place(is)} of its stage.`
  return [{ kind: 'STEP_MOVED', procedure, text, rules }]
}

/** Options left out in one plan or in both, which were a step in neither: another line tells of those. */
function exclusionChanges(before: TreatmentPlan, after: TreatmentPlan): PlanChange[] {
  const placed = new Set([...stepsOf(before), ...stepsOf(after)].map((s) => procedureOf(s).id))
  const all = new Map(
    [...before.judged, ...after.judged].map((j) => [j.option.procedure.id, j.option.procedure]),
  )
  return [...all.values()].flatMap((procedure): PlanChange[] => {
    if (placed.has(procedure.id)) return []
    const [was, is] = [judgedOf(before, procedure.id), judgedOf(after, procedure.id)]
    const rules = differing(was?.excludedBy ?? [], is?.excludedBy ?? [])
    if (rules.length === 0) return []
    const text =
      is && isExcluded(is)
        ? `${procedure.name} is left out${was && isExcluded(was) ? ' by other rules' : ''}: ${exclusionText(is)}`
        : `${procedure.name} is no longer left out.`
    return [{ kind: 'EXCLUSION_CHANGED', procedure, text, rules }]
  })
}

function referralChanges(before: TreatmentPlan, after: TreatmentPlan): PlanChange[] {
  const only = (a: TreatmentPlan, b: TreatmentPlan) =>
    held(a).filter((line) => !held(b).some((other) => other.rule.id === line.rule.id))
  const change = (kind: PlanChange['kind']) => (line: RuleLine) => ({
    kind,
    procedure: null,
    text: line.rule.advice,
    rules: [line.rule],
  })
  return [
    ...only(after, before).map(change('REFERRAL_ADDED')),
    ...only(before, after).map(change('REFERRAL_REMOVED')),
  ]
}

/** What stands beside a plan and is read for it. */
export interface ReadBeside {
  /** Names of the facts it asks for. */
  readonly missing: readonly string[]
  /** Drugs to be stopped, in words, by id of the step. */
  readonly intervals: ReadonlyMap<string, string>
}
type Compared = readonly [ReadBeside, ReadBeside]

/** What a changed profile changes, in the order of the plans. */
export function planChanges(before: TreatmentPlan, after: TreatmentPlan, compared: Compared): PlanChange[] {
  const [was, is] = [stepsOf(before), stepsOf(after)]
  // A later repeat of a treatment is a step of its own.
  const again = ({ role, stage }: PlanStep) => role === 'REPEAT' && stage !== 'TREAT'
  const same = (step: PlanStep) => (other: PlanStep) =>
    procedureOf(other).id === procedureOf(step).id && again(other) === again(step)
  const [{ missing: askedBefore }, { missing: askedAfter }] = compared
  const asks = [
    ...askedAfter.filter((f) => !askedBefore.includes(f)).map((f) => `${f} is asked for now.`),
    ...askedBefore.filter((f) => !askedAfter.includes(f)).map((f) => `${f} need not be asked any more.`),
  ]
  return [
    ...referralChanges(before, after),
    ...was.filter((s) => !is.some(same(s))).map((s) => gone(s, before, after)),
    ...is.flatMap((s) => {
      const old = was.find(same(s))
      return old ? kept(old, s, compared) : [added(s, before, after)]
    }),
    ...exclusionChanges(before, after),
    ...asks.map((text) => ({
      kind: 'MISSING_INFORMATION_CHANGED' as const,
      procedure: null,
      text,
      rules: [],
    })),
  ]
}
