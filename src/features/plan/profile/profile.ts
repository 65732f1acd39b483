import type { GOAL_KINDS, TREATMENT_RESPONSES } from '../../../vocabulary/plan.ts'
import type { Condition } from '../../condition/condition.ts'
import type { Weights } from '../../pathway/scoring/score.ts'
import type { Medication } from '../../safety/medication.ts'
import type { Facts } from '../rules/evaluate.ts'

/** A condition of the patient, and where. */
export interface PlanCondition {
  readonly condition: Condition
  /** Side and levels in words. */
  readonly site: string | null
}

/** A treatment or block that was tried. */
export interface PriorTreatment {
  readonly procedure: string
  readonly response: (typeof TREATMENT_RESPONSES)[number]
  readonly reliefPercent: number | null
  readonly count: number | null
  readonly monthsAgo: number | null
}

export interface Goal {
  readonly kind: (typeof GOAL_KINDS)[number]
  readonly withinDays: number | null
}

export interface OpioidPart {
  readonly medication: Medication
  readonly dosePerDay: number
  readonly mmePerDay: number | null
}

export interface OpioidDose {
  readonly mmePerDay: number | null
  readonly parts: readonly OpioidPart[]
  readonly text: string
}

/** A validated profile. It lives as long as the request, and is never logged. */
export interface Profile {
  readonly conditions: readonly PlanCondition[]
  /** What the patient complains of, as words to search with. */
  readonly symptoms: readonly string[]
  readonly facts: Facts
  /** Drugs taken, opioids too. */
  readonly medications: readonly Medication[]
  readonly opioidDose: OpioidDose | null
  /** Null when nobody said. */
  readonly prior: readonly PriorTreatment[] | null
  readonly goals: readonly Goal[]
  readonly weights: Weights
}
