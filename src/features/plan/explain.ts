import { badUserInput } from '../../graphql/errors.ts'
import type { Procedure } from '../procedure/procedure.ts'
import { isExcluded, type JudgedOption, type RuleLine } from './compose/option.ts'
import { exclusionText } from './plan-text.ts'
import { placeText } from './step/place.ts'
import { type PlanStep, stepId, stepsOf, type TreatmentPlan } from './treatment-plan.ts'

export interface Explanation {
  readonly procedure: Procedure
  readonly status: 'IN_PLAN' | 'EXCLUDED' | 'NOT_AN_OPTION'
  readonly text: string
  readonly rules: readonly RuleLine[]
  readonly rulesAsked: number
}

/** Rules that had a say, each once. */
function spoken(one: JudgedOption): RuleLine[] {
  const prerequisites = one.prerequisites.flatMap((p) => (p.line ? [p.line] : []))
  const { excludedBy, cautions, stops, success, maintains, open } = one
  const groups = [excludedBy, cautions, prerequisites, stops, success, maintains, open]
  return [...new Map(groups.flat().map((line) => [line.rule.id, line])).values()]
}

const stageName = (step: PlanStep) => step.stage.toLowerCase().replaceAll('_', ' ')

const stepText = (step: PlanStep): string =>
  `Stage “${stageName(step)}”. ${placeText(step)} No rule takes it out.`

/** Why a step is in a plan. Throws `BAD_USER_INPUT` when the plan has no such step. */
export function why(plan: TreatmentPlan, id: string): Explanation {
  const steps = stepsOf(plan)
  const step = steps.find((s) => stepId(s) === id)
  if (!step) {
    const ids = steps.map(stepId).join(', ')
    throw badUserInput(
      'stepId',
      id,
      `the steps of this plan are ${ids || 'none'}; \`whyNot\` takes a procedure`,
    )
  }
  const { judged } = step
  return {
    procedure: judged.option.procedure,
    status: 'IN_PLAN',
    text: stepText(step),
    rules: spoken(judged),
    rulesAsked: judged.asked,
  }
}

/** Why a procedure is not in a plan, or that it is. */
export function whyNot(plan: TreatmentPlan, procedure: Procedure): Explanation {
  const step = stepsOf(plan).find((s) => s.judged.option.procedure.id === procedure.id)
  if (step) return why(plan, stepId(step))
  const judged = plan.judged.find((j) => j.option.procedure.id === procedure.id)
  if (!judged) {
    const text =
      'It is no option: no structure that the conditions arise from is reached by it, no evidence links them, and no step requires it.'
    return { procedure, status: 'NOT_AN_OPTION', text, rules: [], rulesAsked: 0 }
  }
  const excluded = isExcluded(judged)
  return {
    procedure,
    status: excluded ? 'EXCLUDED' : 'NOT_AN_OPTION',
    text: excluded ? exclusionText(judged) : 'It is a test that no step of this plan waits for.',
    rules: spoken(judged),
    rulesAsked: judged.asked,
  }
}
