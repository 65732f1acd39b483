/** What is known of a fact about a patient. */
export const FACT_STATUSES = ['PRESENT', 'ABSENT', 'UNKNOWN'] as const
export type FactStatus = (typeof FACT_STATUSES)[number]

/** What a rule does to a plan when its condition holds. */
export const RULE_EFFECTS = [
  'EXCLUDE',
  'CAUTION',
  'PREREQUISITE',
  'REFER',
  'COMPANION',
  'STOP',
  'SUCCESS',
  'MAINTAIN',
] as const

/** What a rule does while its condition is neither known to hold nor known not to hold. */
export const WHEN_UNKNOWN = ['BLOCK', 'CAUTION', 'ASK'] as const

export const AGE_BANDS = ['UNDER_18', 'FROM_18_TO_49', 'FROM_50_TO_64', 'FROM_65_TO_79', 'FROM_80'] as const
/** What a step is in its plan. */
export const PLAN_STEP_ROLES = ['TEST', 'TREATMENT', 'REPEAT', 'TRIAL', 'ESCALATION'] as const
export type PlanStepRole = (typeof PLAN_STEP_ROLES)[number]
export const TREATMENT_RESPONSES = ['NONE', 'PARTIAL', 'GOOD', 'UNKNOWN'] as const
/** Of an option: also that it was never tried. */
export const OPTION_RESPONSES = [...TREATMENT_RESPONSES, 'NOT_TRIED'] as const
export const GOAL_KINDS = [
  'LESS_PAIN',
  'FUNCTION',
  'SLEEP',
  'WORK',
  'FEWER_OPIOIDS',
  'AVOID_SURGERY',
  'MRI_NEEDED_LATER',
] as const
/** What is known of an option's results, from those that bear on efficacy. */
export const OPTION_EVIDENCE = [
  'SUPPORTED',
  'MIXED',
  'NO_BENEFIT_SHOWN',
  'NOT_COMPARED',
  'GRADED_ONLY',
  'NONE',
] as const
