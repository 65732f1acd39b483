import { PAIN_DOMAINS } from '../../../vocabulary/evidence.ts'
import { certaintyRank } from '../../claim/certainty.ts'
import { overallCertainty } from '../../claim/overall-certainty.ts'
import type { CarriedFact } from './scored-facts.ts'

/** Levels of certainty, very low 1 to high 4. */
const HIGHEST = 4

/** A grading on pain that can show whether the procedure works. */
const isOnEfficacy = (c: CarriedFact): boolean =>
  PAIN_DOMAINS.includes(c.domain) && (c.comparison === 'SHAM_OR_PLACEBO' || c.comparison === 'USUAL_CARE')

/** A grading that finds no benefit for pain: no difference, or worse. */
export const isAgainst = (c: CarriedFact): boolean =>
  isOnEfficacy(c) && (c.bearing === 'NO_DIFFERENCE' || c.bearing === 'CONTRARY')

const isFor = (c: CarriedFact): boolean => isOnEfficacy(c) && c.bearing === 'SUPPORTS'

/**
 * Highest level of certainty that the procedure relieves pain which carried gradings leave open. One that finds a
 * benefit, or shows no direction, caps at its own level. One that finds none leaves what it is not sure of: the surer
 * that there is no benefit, the less sure the benefit can be.
 */
export function highestLevel(carried: readonly CarriedFact[]): number {
  const own = overallCertainty(carried.filter((c) => !isAgainst(c)))
  const left = carried.filter(isAgainst).map((c) => HIGHEST - certaintyRank(c.certainty))
  return Math.min(own ? certaintyRank(own.certainty) : HIGHEST, ...left)
}

/**
 * True when gradings on pain find no benefit, and none finds one. Where no result on pain was read they stand in for it.
 * A grading that finds a benefit does not: it would lift a pair without results of its own above one whose results the
 * same review pooled.
 */
export const gradedUseless = (carried: readonly CarriedFact[]): boolean =>
  carried.some(isAgainst) && !carried.some(isFor)
