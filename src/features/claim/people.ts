import { BENEFIT_DOMAINS, PAIN_DOMAINS, type StudyDesign } from '../../vocabulary/evidence.ts'
import { type EvidenceFact, groupBy, isReview, primaryFirst } from './evidence-fact.ts'
import { isHeadToHead } from './head-to-head.ts'

/**
 * People per study, the largest figure it gives: time points, reports and reviews of the same trials are not added up.
 * Null when no page gave a number; studies without one add nobody to those with one.
 */
export function peopleOf(facts: readonly EvidenceFact[]): number | null {
  let total: number | null = null
  for (const study of groupBy(primaryFirst(facts), (f) => f.studyId).values()) {
    const stated = study.flatMap((f) => f.participants ?? [])
    if (stated.length > 0) total = (total ?? 0) + Math.max(...stated)
  }
  return total
}

const TRIALS: readonly StudyDesign[] = [
  'RANDOMISED_TRIAL',
  'RANDOMISED_CROSSOVER_TRIAL',
  'NON_RANDOMISED_TRIAL',
]

const isBenefit = ({ domain }: EvidenceFact) =>
  PAIN_DOMAINS.includes(domain) || BENEFIT_DOMAINS.includes(domain)

/** A result that compared groups in a trial: no register, insurance record, series or course of a single group. */
const isTrialComparison = (f: EvidenceFact): boolean =>
  (TRIALS.includes(f.design) || isReview(f)) && f.comparison !== 'NONE' && f.direction !== 'NOT_COMPARED'

/** How many people stand behind a claim; null where no page said. */
export interface People {
  readonly participants: number | null
  /** In trials that compared groups; reviews of such only where no trial of its own was read. */
  readonly inTrials: number | null
  /** In such trials with a result on a benefit that supports the claim or is better than another treatment. */
  readonly inFavour: number | null
  /** Studies with a result on a benefit that supports the claim. */
  readonly supportingStudies: number
  /** Those of them about this very condition and procedure. */
  readonly supportingDirectly: number
  /** Studies about this very condition and procedure with a result on a benefit that bears on the claim, either way. */
  readonly comparedDirectly: number
  /** People in the supporting studies. */
  readonly supporting: number | null
}

const isInFavour = (f: EvidenceFact): boolean =>
  isTrialComparison(f) &&
  isBenefit(f) &&
  (f.bearing === 'SUPPORTS' || (isHeadToHead(f) && f.direction === 'FAVOURS_PROCEDURE'))

const studies = (facts: readonly EvidenceFact[]) => new Set(facts.map((f) => f.studyId)).size

export function peopleBehind(facts: readonly EvidenceFact[]): People {
  const supporting = facts.filter((f) => f.bearing === 'SUPPORTS' && isBenefit(f))
  return {
    participants: peopleOf(facts),
    inTrials: peopleOf(facts.filter(isTrialComparison)),
    inFavour: peopleOf(facts.filter(isInFavour)),
    supportingStudies: studies(supporting),
    supportingDirectly: studies(supporting.filter((f) => f.direct)),
    comparedDirectly: studies(
      facts.filter((f) => f.direct && isBenefit(f) && f.bearing !== 'NOT_APPLICABLE'),
    ),
    supporting: peopleOf(supporting),
  }
}

/** Of a pair without a claim. */
export const NOBODY: People = peopleBehind([])
