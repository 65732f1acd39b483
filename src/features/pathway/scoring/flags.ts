import { PAIN_DOMAINS } from '../../../vocabulary/evidence.ts'
import { type EvidenceFact, windowOf } from '../../claim/evidence-fact.ts'
import { isOnOpioids } from './opioids.ts'

/** Yes-or-no facts of a pathway's evidence that clients filter by. */
export interface PathwayFlags {
  readonly shamControlled: boolean
  readonly supportsOver12Months: boolean
  readonly sparesOpioids: boolean
}

const isPain = (f: EvidenceFact) => PAIN_DOMAINS.includes(f.domain)

export function flagsOf(facts: readonly EvidenceFact[]): PathwayFlags {
  const supports = facts.filter((f) => f.bearing === 'SUPPORTS')
  return {
    shamControlled: facts.some((f) => f.comparison === 'SHAM_OR_PLACEBO'),
    supportsOver12Months: supports.some((f) => isPain(f) && windowOf(f.followUpMonths) === 'OVER_12_MONTHS'),
    sparesOpioids: supports.some(isOnOpioids),
  }
}
