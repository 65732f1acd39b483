import type { PainSourceRole } from '../../../vocabulary/anatomy.ts'
import type {
  Bearing,
  RecommendationDirection,
  RecommendationStrength,
} from '../../../vocabulary/evidence.ts'
import type { EvidenceFact } from '../../claim/evidence-fact.ts'
import type { AssessmentFact } from '../../claim/overall-certainty.ts'

/** What one body recommends about the pair. */
export interface Advice {
  readonly by: string
  readonly direction: RecommendationDirection
  readonly strength: RecommendationStrength
  readonly year: number
}

/** A society's or review's grading, with what it says of the claim; null when its text shows no direction. */
export interface CarriedFact extends AssessmentFact {
  readonly bearing: Bearing | null
}

/** All that the weight-independent parts of a score are computed from. */
export interface PathwayFacts {
  readonly evidence: readonly EvidenceFact[]
  readonly carried: readonly CarriedFact[]
  readonly advice: readonly Advice[]
  readonly recoveryDays: number | null
  readonly invasivenessGrade: number
  /** Links between the structure that the pain is linked to and the one that is treated; null without a route. */
  readonly hops: number | null
  /** What the structure at the start of that route is to the pain; null without a route. */
  readonly sourceRole: PainSourceRole | null
}
