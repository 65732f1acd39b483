import {
  BENEFIT_DOMAINS,
  type Bearing,
  type Comparison,
  type EffectDirection,
  type MedicationKind,
  type OutcomeDomain,
  PAIN_DOMAINS,
  type StudyDesign,
  type TimeWindow,
} from '../../vocabulary/evidence.ts'

/** What certainty and score need of one finding; everything else stays in the graph. */
export interface EvidenceFact {
  readonly findingId: string
  readonly studyId: string
  /** Year of first publication of the report. */
  readonly year: number
  /** Year from which the report is retracted. */
  readonly retractedFrom: number | null
  readonly design: StudyDesign
  readonly blinded: boolean
  readonly highRiskOfBias: boolean
  readonly domain: OutcomeDomain
  /** What a result on medication counts; null for other domains. */
  readonly medicationKind: MedicationKind | null
  readonly comparison: Comparison
  /** Null when the page states no time. */
  readonly followUpMonths: number | null
  readonly bearing: Bearing
  /** Whom the figure favours, whatever it was compared with. */
  readonly direction: EffectDirection
  /** The other group had the procedure too: another dose, guidance or time, or something added to one of them. */
  readonly versusItself: boolean
  /** False when the finding is about a narrower condition or a broader procedure. */
  readonly direct: boolean
  /** People behind the figure; null when no page said. */
  readonly participants: number | null
}

const REVIEW_DESIGNS: readonly StudyDesign[] = [
  'SYSTEMATIC_REVIEW',
  'META_ANALYSIS',
  'NETWORK_META_ANALYSIS',
  'GUIDELINE',
]
const RANDOMISED: readonly StudyDesign[] = ['RANDOMISED_TRIAL', 'RANDOMISED_CROSSOVER_TRIAL']

export const isReview = (fact: Pick<EvidenceFact, 'design'>): boolean => REVIEW_DESIGNS.includes(fact.design)
export const isRandomised = (fact: EvidenceFact): boolean =>
  RANDOMISED.includes(fact.design) || isReview(fact)

export function windowOf(followUpMonths: number | null): TimeWindow {
  if (followUpMonths === null) return 'NOT_STATED'
  if (followUpMonths <= 3) return 'UP_TO_3_MONTHS'
  return followUpMonths <= 12 ? 'OVER_3_TO_12_MONTHS' : 'OVER_12_MONTHS'
}

/** What was known by the end of `asOf`: published by then, and not retracted by then. */
export function knownBy<F extends Pick<EvidenceFact, 'year' | 'retractedFrom'>>(
  facts: readonly F[],
  asOf: number,
): F[] {
  return facts.filter((f) => f.year <= asOf && (f.retractedFrom === null || f.retractedFrom > asOf))
}

/** Primary studies where there are any: people whom a review pools are not added to those of its trials. */
export function primaryFirst(facts: readonly EvidenceFact[]): readonly EvidenceFact[] {
  const primary = facts.filter((f) => !isReview(f))
  return primary.length > 0 ? primary : facts
}

/** Results on benefit, those on pain before all others. */
export function onBenefit<F extends Pick<EvidenceFact, 'domain'>>(facts: readonly F[]): readonly F[] {
  const pain = facts.filter((f) => PAIN_DOMAINS.includes(f.domain))
  return pain.length > 0 ? pain : facts.filter((f) => BENEFIT_DOMAINS.includes(f.domain))
}

export function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const k = key(item)
    const group = groups.get(k)
    if (group) group.push(item)
    else groups.set(k, [item])
  }
  return groups
}
