import type { Certainty, OutcomeDomain } from '../../../vocabulary/evidence.ts'
import { FOLLOW_UP_WINDOWS, PAIN_DOMAINS, WELL_BEING_DOMAINS } from '../../../vocabulary/evidence.ts'
import { certaintyRank, deriveCertainty } from '../../claim/certainty.ts'
import { countedOnce, type EvidenceFact, groupBy, windowOf } from '../../claim/evidence-fact.ts'

/** The parts of a score, in the order they are shown. */
export const COMPONENTS = [
  'CERTAINTY',
  'BALANCE',
  'DURABILITY',
  'FUNCTION_AND_QUALITY_OF_LIFE',
  'OPIOID_SPARING',
  'RECOVERY',
  'LOW_INVASIVENESS',
  'TARGETING',
] as const
export type ComponentName = (typeof COMPONENTS)[number]

/** Under which property of a pathway node each part is stored; absent when unknown. */
export const COMPONENT_PROPS: Readonly<Record<ComponentName, string>> = {
  CERTAINTY: 'certaintyPart',
  BALANCE: 'balancePart',
  DURABILITY: 'durabilityPart',
  FUNCTION_AND_QUALITY_OF_LIFE: 'functionPart',
  OPIOID_SPARING: 'opioidSparingPart',
  RECOVERY: 'recoveryPart',
  LOW_INVASIVENESS: 'lowInvasivenessPart',
  TARGETING: 'targetingPart',
}

/** 0 to 1, null when nothing is known. Independent of anybody's weights. */
export type ComponentValues = Readonly<Record<ComponentName, number | null>>

export interface PathwayFacts {
  readonly evidence: readonly EvidenceFact[]
  /** A society's or review's overall certainty; it caps the derived one. */
  readonly carriedCertainty: Certainty | null
  readonly recoveryDays: number | null
  readonly invasivenessGrade: number
  /** Hops between the source of the pain and the structure that is treated; null without a route. */
  readonly hops: number | null
}

/** Twelve weeks away from usual activity is the zero of the recovery scale. */
const SLOWEST_RECOVERY_DAYS = 84

const bearing = (facts: readonly EvidenceFact[]) => facts.filter((f) => f.bearing !== 'NOT_APPLICABLE')
const share = (facts: readonly EvidenceFact[]) =>
  facts.filter((f) => f.bearing === 'SUPPORTS').length / facts.length
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length

/** Each study says one thing: the share of its results that support the claim. */
function supportPerStudy(facts: readonly EvidenceFact[], domains: readonly OutcomeDomain[]): number | null {
  const counted = countedOnce(bearing(facts).filter((f) => domains.includes(f.domain)))
  return counted.length === 0 ? null : mean([...groupBy(counted, (f) => f.studyId).values()].map(share))
}

/** Certainty that the procedure helps: graded on supporting results alone, so that contrary ones never add precision. */
function certaintyOfBenefit({ evidence, carriedCertainty }: PathwayFacts): number | null {
  const pain = bearing(evidence).filter((f) => PAIN_DOMAINS.includes(f.domain))
  if (pain.length === 0) return null
  const derived = deriveCertainty(
    pain.filter((f) => f.bearing === 'SUPPORTS'),
    pain,
  )
  if (!derived) return 0
  const rank = certaintyRank(derived.certainty)
  return Math.min(rank, carriedCertainty ? certaintyRank(carriedCertainty) : rank) / 4
}

/** A third for each follow-up window, weighted by what its studies say; unknown when no result states a time. */
function durability(evidence: readonly EvidenceFact[]): number | null {
  const byWindow = groupBy(evidence, (f) => windowOf(f.followUpMonths))
  const windows = FOLLOW_UP_WINDOWS.map((w) => supportPerStudy(byWindow.get(w) ?? [], PAIN_DOMAINS))
  return windows.every((w) => w === null) ? null : mean(windows.map((w) => w ?? 0))
}

/** The weight-independent part of a pathway's score. */
export function componentValues(facts: PathwayFacts): ComponentValues {
  const { evidence, recoveryDays, hops, invasivenessGrade } = facts
  return {
    CERTAINTY: certaintyOfBenefit(facts),
    BALANCE: supportPerStudy(evidence, PAIN_DOMAINS),
    DURABILITY: durability(evidence),
    FUNCTION_AND_QUALITY_OF_LIFE: supportPerStudy(evidence, WELL_BEING_DOMAINS),
    OPIOID_SPARING: supportPerStudy(evidence, ['MEDICATION_USE']),
    RECOVERY: recoveryDays === null ? null : Math.max(0, 1 - recoveryDays / SLOWEST_RECOVERY_DAYS),
    LOW_INVASIVENESS: 1 - (invasivenessGrade - 1) / 4,
    TARGETING: hops === null ? null : hops <= 1 ? 1 : 0.5,
  }
}
