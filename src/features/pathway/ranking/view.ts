import { assess } from '../../claim/assess.ts'
import { findingsByBearing, studiesByBearing } from '../../claim/bearing-counts.ts'
import type { BearingTally } from '../../claim/claim.ts'
import { type EvidenceFact, knownBy } from '../../claim/evidence-fact.ts'
import { headToHead } from '../../claim/head-to-head.ts'
import { overallCertainty } from '../../claim/overall-certainty.ts'
import { NOBODY, peopleBehind } from '../../claim/people.ts'
import { holding } from '../narrower/broader-advice.ts'
import { type Candidate, carriedFact, type PathwayView } from '../pathway.ts'
import { componentValues } from '../scoring/components.ts'
import { flagsOf } from '../scoring/flags.ts'

const NOTHING: BearingTally = { supports: 0, noDifference: 0, contrary: 0, notApplicable: 0 }

/** Counts under the names that the API gives them. */
export const tally = (counts: ReturnType<typeof findingsByBearing>): BearingTally => ({
  supports: counts.SUPPORTS,
  noDifference: counts.NO_DIFFERENCE,
  contrary: counts.CONTRARY,
  notApplicable: counts.NOT_APPLICABLE,
})

/** Today's view: everything was computed when the data were loaded. */
export const currentView = (candidate: Candidate): PathwayView => ({
  components: candidate.components,
  flags: candidate,
  certainty: candidate.claim?.certainty ?? null,
  studies: candidate.claim?.studies ?? NOTHING,
  findingCounts: candidate.claim?.findingCounts ?? NOTHING,
  headToHead: candidate.claim?.headToHead ?? { better: 0, noDifference: 0, worse: 0 },
  people: candidate.claim?.people ?? NOBODY,
  carried: candidate.carried.map(carriedFact),
  gap: candidate.gap,
  advice: candidate.advice,
  broaderAdvice: holding(candidate.broaderAdvice, candidate.advice),
  known: null,
})

/** What speaks of a pair, whenever it was published. */
export interface Spoken {
  readonly facts: readonly EvidenceFact[]
  /** Results of other procedures that were compared with this one, from its side. */
  readonly asOther: readonly EvidenceFact[]
}

/** The view at the end of a year: the same functions as at load time, over what was published by then. */
export function viewAsOf(candidate: Candidate, spoken: Spoken, asOf: number): PathwayView {
  const evidence = knownBy(spoken.facts, asOf)
  const carried = candidate.carried.filter((c) => c.year <= asOf).map(carriedFact)
  const advice = candidate.advice.filter((a) => a.year <= asOf)
  const gap = evidence.length + carried.length + advice.length === 0
  return {
    components: componentValues({
      evidence,
      carried,
      advice,
      recoveryDays: candidate.recoveryDays,
      invasivenessGrade: candidate.procedure.invasivenessGrade,
      hops: candidate.hops,
      sourceRole: candidate.sourceRole,
    }),
    flags: flagsOf(evidence),
    certainty: overallCertainty([...assess(evidence), ...carried]),
    studies: tally(studiesByBearing(evidence)),
    findingCounts: tally(findingsByBearing(evidence)),
    headToHead: headToHead(evidence, gap ? [] : knownBy(spoken.asOther, asOf)),
    people: peopleBehind(evidence),
    carried,
    gap,
    advice,
    broaderAdvice: holding(
      candidate.broaderAdvice.filter((a) => a.year <= asOf),
      advice,
    ),
    known: new Set(evidence.map((f) => f.findingId)),
  }
}
