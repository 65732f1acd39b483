import type { PlanStepRole } from '../../../vocabulary/plan.ts'
import { requirementOf } from './judge.ts'
import type { JudgedOption, Prerequisite, RuleLine } from './option.ts'
import type { StageKind } from './stages.ts'

const DONE: readonly unknown[] = ['NONE', 'PARTIAL', 'GOOD']

/** Whether the same treatment was done before, with a response that is known. */
const wasDone = ({ option }: JudgedOption): boolean =>
  DONE.includes(option.facts.values.get('OPTION_PRIOR_RESPONSE'))

const mayBeRepeated = ({ maintains }: JudgedOption): boolean => maintains.length > 0

/** Treatments that keep their relief by being repeated, once they were done: one that was done already stands as its own repeat. */
export const repeatsOf = (treatments: readonly JudgedOption[]): JudgedOption[] =>
  treatments.filter((one) => mayBeRepeated(one) && !wasDone(one))

/** What an option is in its stage; a later repeat is told by the plan. */
export function roleOf(stage: StageKind, judged: JudgedOption): PlanStepRole {
  if (stage === 'CONFIRM') return 'TEST'
  if (stage === 'TREAT') return mayBeRepeated(judged) && wasDone(judged) ? 'REPEAT' : 'TREATMENT'
  return judged.option.procedure.intent.includes('THERAPEUTIC') ? 'ESCALATION' : 'TRIAL'
}

/** What has to come before a repeat: what its rules ask for, then all that came before the first time. */
export const repeatPrerequisites = ({ maintains, prerequisites }: JudgedOption): Prerequisite[] => [
  ...maintains.map(requirementOf),
  ...prerequisites,
]

const TIMES: readonly unknown[] = ['OPTION_MONTHS_SINCE_LAST', 'OPTION_MONTHS_SINCE_RELATED']

/** Cautions of a later repeat: without those that only say that too little time has passed today. */
export const laterCautions = ({ cautions }: JudgedOption): RuleLine[] =>
  cautions.filter(({ because }) => !because.some(({ atom }) => 'fact' in atom && TIMES.includes(atom.fact)))
