import type { Certainty, Comparison, OutcomeDomain } from '../../vocabulary/evidence.ts'
import { certaintyRank, lowest } from './certainty.ts'

/** What the overall certainty needs of one assessment. */
export interface AssessmentFact {
  readonly domain: OutcomeDomain
  readonly comparison: Comparison
  readonly certainty: Certainty
  /** Null when nobody said. */
  readonly participants: number | null
  /** A society's or a review's own grading goes before one derived here. */
  readonly carried: boolean
}

export interface OverallCertainty {
  readonly certainty: Certainty
  /** True when no sham or placebo comparison exists and usual care stands in. */
  readonly indirect: boolean
}

const CRITICAL: readonly (readonly OutcomeDomain[])[] = [
  ['PAIN_INTENSITY', 'PAIN_RESPONDER'],
  ['PHYSICAL_FUNCTION'],
  ['SERIOUS_ADVERSE_EVENTS'],
]

/** Carried gradings first, then the assessment with the most people; among equals the lowest certainty. */
function decisive(assessments: readonly AssessmentFact[]): AssessmentFact | undefined {
  return assessments.toSorted(
    (a, b) =>
      Number(b.carried) - Number(a.carried) ||
      (b.participants ?? 0) - (a.participants ?? 0) ||
      certaintyRank(a.certainty) - certaintyRank(b.certainty),
  )[0]
}

function lowestCritical(assessments: readonly AssessmentFact[]): Certainty | null {
  const perOutcome = CRITICAL.flatMap(
    (domains) => decisive(assessments.filter((a) => domains.includes(a.domain))) ?? [],
  )
  return lowest(perOutcome.map((a) => a.certainty))
}

/** The lowest certainty among the critical outcomes (pain, function, serious harm) against sham or placebo, else usual care. */
export function overallCertainty(assessments: readonly AssessmentFact[]): OverallCertainty | null {
  const sham = lowestCritical(assessments.filter((a) => a.comparison === 'SHAM_OR_PLACEBO'))
  if (sham) return { certainty: sham, indirect: false }
  const usual = lowestCritical(assessments.filter((a) => a.comparison === 'USUAL_CARE'))
  return usual && { certainty: usual, indirect: true }
}
