import type { JudgedOption, RuleLine } from './compose/option.ts'
import type { StageKind } from './compose/stages.ts'
import { waitsOf, waitText } from './compose/waits.ts'
import { atomText } from './rules/words.ts'
import { isEmergency, stageSteps, type TreatmentPlan } from './treatment-plan.ts'

/** What a rule says on a line; what could not be decided says so first. */
export function lineText({ rule, holds, because }: RuleLine): string {
  if (holds !== 'UNKNOWN') return rule.advice
  const open = because.filter((a) => a.holds === 'UNKNOWN').map((a) => atomText(a.atom))
  return `Not known: ${[...new Set(open)].join(', ')}. If it holds: ${rule.advice}`
}

/** Why an option is out, and what would change it. */
export function exclusionText({ excludedBy, excludedPrerequisite }: JudgedOption): string {
  const rules = excludedBy.map((line) => {
    const change = line.rule.resolvedBy ? ` What would change it: ${line.rule.resolvedBy}` : ''
    return `${line.rule.name}: ${lineText(line)}${change}`
  })
  const through = excludedPrerequisite
    ? `It needs ${excludedPrerequisite.name} first, which is left out itself. `
    : ''
  return `${through}${rules.join(' ')}`
}

const NOTHING_LEFT: Readonly<Record<StageKind, string>> = {
  CONFIRM: 'No step of this plan waits for a diagnostic test.',
  TREAT: 'No treatment is left: `excluded` names every option with its rule, and what would change it.',
  MAINTAIN_OR_ESCALATE: 'No repeat, trial, implant or operation is left: see `excluded`.',
}

/** What a stage without steps waits for, or where to look instead. */
function nothingLeft(plan: TreatmentPlan, stage: StageKind): string {
  const text = NOTHING_LEFT[stage]
  if (stage !== 'TREAT') return text
  const waits = waitsOf(plan.judged)
  if (waits.length > 0)
    return `No treatment is possible now; \`waitingFor\` says what would make it so. ${waits.map(waitText).join(' ')}`
  return plan.stages.MAINTAIN_OR_ESCALATE.length > 0
    ? `${text} What goes further stands in the next stage.`
    : text
}

/** Why a stage is empty. */
export function emptyStageText(plan: TreatmentPlan, stage: StageKind): string | null {
  if (stageSteps(plan, stage).length > 0) return null
  if (isEmergency(plan)) return 'An emergency comes first: see `referrals`. No procedure is planned.'
  if (plan.profile.conditions.length === 0) {
    return 'Symptoms do not choose a condition: confirm one, for example of `candidateConditions`, and name it in `conditions`.'
  }
  if (plan.judged.length === 0) {
    return 'No procedure in the graph reaches a structure that these conditions arise from; a narrower condition may have some.'
  }
  return nothingLeft(plan, stage)
}
