import type { RankedPathway } from '../../pathway/pathway.ts'
import { isContested, overtakes } from '../options/near-ties.ts'
import { type PlanStep, stageSteps } from '../treatment-plan.ts'

const pathwayOf = ({ judged }: PlanStep) => judged.option.pathways[0]
const procedureOf = ({ judged }: PlanStep) => judged.option.procedure
const names = (steps: readonly PlanStep[]) => steps.map((s) => procedureOf(s).name).join(', ')

/** Steps behind this one although their score is a little better, and why. */
function ties(step: PlanStep, behind: readonly PlanStep[]): string[] {
  const own = pathwayOf(step)
  if (!own) return []
  const passed = behind.filter((other) => {
    const its = pathwayOf(other)
    return its !== undefined && overtakes(own, its)
  })
  const contested = passed.filter((other) => {
    const its = pathwayOf(other)
    return its !== undefined && isContested(its) && !isContested(own)
  })
  const others = passed.filter(
    (s) => !contested.includes(s) && procedureOf(s).invasivenessGrade > procedureOf(step).invasivenessGrade,
  )
  return [
    ...(contested.length > 0
      ? [
          `It stands before ${names(contested)}, with nearly the same score, since a body recommends against that.`,
        ]
      : []),
    ...(others.length > 0
      ? [`It stands before ${names(others)}, with nearly the same score, since it is less invasive.`]
      : []),
  ]
}

const leadsTo = (step: PlanStep) => (other: PlanStep) =>
  other.judged.option.escalatesTo.includes(procedureOf(step).id)

const isOwn = ({ plan }: PlanStep, { candidate }: RankedPathway) =>
  plan.profile.conditions.some((c) => c.condition.id === candidate.conditionId)

/** Why a step stands where it does in its stage. */
export function placeText(step: PlanStep): string {
  const all = stageSteps(step.plan, step.stage)
  const at = all.findIndex((s) => s.judged === step.judged)
  const number = `Number ${at + 1} of ${all.length} in its stage.`
  if (step.role === 'REPEAT' && step.stage !== 'TREAT')
    return `${number} It comes when the relief of the first time has worn off.`
  const own = pathwayOf(step)
  const rank = own
    ? `${isOwn(step, own) ? '' : 'What was read about a broader condition speaks for it, behind what was read about this one. '}Its best pathway scores ${own.score.total.toFixed(2)}, number ${own.rank} of its condition.`
    : 'Other steps require it.'
  const before = all.slice(0, at).filter(leadsTo(step))
  return [
    number,
    rank,
    ...ties(step, all.slice(at + 1)),
    ...(before.length > 0 ? [`It stands behind ${names(before)}, which leads to it.`] : []),
  ].join(' ')
}
