import type { Comparison, GradeReasonDown, OutcomeDomain, TimeWindow } from '../../vocabulary/evidence.ts'
import { deriveCertainty } from './certainty.ts'
import { type EvidenceFact, groupBy, windowOf } from './evidence-fact.ts'
import type { AssessmentFact } from './overall-certainty.ts'
import { peopleOf } from './people.ts'

/** A grading of one outcome, comparison and window, by the rule of `deriveCertainty`. */
export interface DerivedAssessment extends AssessmentFact {
  readonly window: TimeWindow
  readonly reasonsDown: readonly GradeReasonDown[]
  readonly facts: readonly EvidenceFact[]
}

interface Key {
  readonly domain: OutcomeDomain
  readonly comparison: Comparison
  readonly window: TimeWindow
}

/** Last part of an assessment's id: the same for the same outcome, comparison and window, for ever. */
export const assessmentSlug = ({ domain, comparison, window }: Key): string =>
  [domain, comparison, window].join('-').toLowerCase().replaceAll('_', '-')

/** One grading per outcome domain, comparison kind and follow-up window that has findings. */
export function assess(facts: readonly EvidenceFact[]): DerivedAssessment[] {
  const groups = groupBy(facts, (f) => assessmentSlug({ ...f, window: windowOf(f.followUpMonths) }))
  return [...groups.values()].flatMap((group) => {
    const graded = deriveCertainty(group)
    const [first] = group
    if (!graded || !first) return []
    const { domain, comparison, followUpMonths } = first
    const window = windowOf(followUpMonths)
    return {
      domain,
      comparison,
      window,
      ...graded,
      facts: group,
      participants: peopleOf(group),
      carried: false,
    }
  })
}
