import { FOLLOW_UP_WINDOWS, PAIN_DOMAINS, WELL_BEING_DOMAINS } from '../../../vocabulary/evidence.ts'
import { mixedStudies } from '../../claim/bearing-counts.ts'
import { certaintyRank, deriveCertainty } from '../../claim/certainty.ts'
import { type EvidenceFact, groupBy, windowOf } from '../../claim/evidence-fact.ts'
import { hopsFromOrigin } from '../route/routes.ts'
import { gradedUseless, highestLevel } from './graded.ts'
import { isOnOpioids } from './opioids.ts'
import { recommendedShare } from './recommended.ts'
import type { PathwayFacts } from './scored-facts.ts'
import { isOnlyNullElsewhere, supportIn } from './support.ts'

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
  'RECOMMENDATIONS',
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
  RECOMMENDATIONS: 'recommendationsPart',
}

/** 0 to 1, null when nothing is known. Independent of anybody's weights. */
export type ComponentValues = Readonly<Record<ComponentName, number | null>>

/** Twelve weeks away from usual activity is the zero of the recovery scale. */
const SLOWEST_RECOVERY_DAYS = 84

const bearing = (facts: readonly EvidenceFact[]) => facts.filter((f) => f.bearing !== 'NOT_APPLICABLE')
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length

/** A supporting result of a mixed study: it lends the others neither people nor rigour. */
const weakened = (f: EvidenceFact): EvidenceFact => ({
  ...f,
  ...{ highRiskOfBias: true, direct: false, comparison: 'USUAL_CARE', participants: null },
})

/**
 * Certainty that the procedure helps: graded on supporting results alone, so that contrary ones never add precision. Mixed
 * studies are inconsistent in themselves, and no supporting ones: they never make the others surer.
 */
function certaintyOfBenefit({ evidence, carried }: PathwayFacts): number | null {
  const pain = bearing(evidence).filter((f) => PAIN_DOMAINS.includes(f.domain))
  if (isOnlyNullElsewhere(pain)) return gradedUseless(carried) ? 0 : null
  const mixed = mixedStudies(evidence)
  const isMixed = (f: EvidenceFact) => mixed.has(f.studyId)
  const supporting = pain.filter((f) => f.bearing === 'SUPPORTS')
  const derived = deriveCertainty(
    supporting.map((f) => (isMixed(f) ? weakened(f) : f)),
    [...pain, ...supporting.filter(isMixed).map((f) => ({ ...f, bearing: 'NO_DIFFERENCE' as const }))],
  )
  return derived ? Math.min(certaintyRank(derived.certainty), highestLevel(carried)) / 4 : 0
}

/** A third for each follow-up window, weighted by what its studies say; unknown when no result states a time. */
function durability(evidence: readonly EvidenceFact[]): number | null {
  const byWindow = groupBy(evidence, (f) => windowOf(f.followUpMonths))
  const mixed = mixedStudies(evidence)
  const windows = FOLLOW_UP_WINDOWS.map((w) => supportIn(byWindow.get(w) ?? [], PAIN_DOMAINS, mixed))
  return windows.every((w) => w === null) ? null : mean(windows.map((w) => w ?? 0))
}

/** How far results show that the procedure helps, pain before other benefits, 0 to 1; null when nothing was compared. */
export const supportOf = (
  values: Pick<ComponentValues, 'BALANCE' | 'FUNCTION_AND_QUALITY_OF_LIFE' | 'OPIOID_SPARING'>,
): number | null => values.BALANCE ?? values.FUNCTION_AND_QUALITY_OF_LIFE ?? values.OPIOID_SPARING

function effect(facts: PathwayFacts) {
  const { evidence, carried } = facts
  return {
    CERTAINTY: certaintyOfBenefit(facts),
    BALANCE: supportIn(evidence, PAIN_DOMAINS, mixedStudies(evidence)) ?? (gradedUseless(carried) ? 0 : null),
    DURABILITY: durability(evidence),
    FUNCTION_AND_QUALITY_OF_LIFE: supportIn(evidence, WELL_BEING_DOMAINS),
    OPIOID_SPARING: supportIn(evidence.filter(isOnOpioids), ['MEDICATION_USE']),
  }
}

/** 1 when usual activity is back at once, 0 after twelve weeks or more. */
const recoverySpeed = (days: number): number => Math.max(0, 1 - days / SLOWEST_RECOVERY_DAYS)

/** 1 for grade 1, 0 for grade 5. */
const mildness = (grade: number): number => 1 - (grade - 1) / 4

/** 1 at the origin or one hop from it; ½ farther away, and where the pain is only treated. */
function targeting({ hops, sourceRole }: PathwayFacts): number | null {
  if (hops === null) return null
  const role = sourceRole ?? 'ORIGIN'
  return role !== 'TREATMENT_SITE' && hopsFromOrigin(hops, role) <= 1 ? 1 : 0.5
}

/**
 * The weight-independent part of a pathway's score. Fast recovery and little invasiveness count as far as the procedure
 * helps: what does nothing quickly and gently is still nothing.
 */
export function componentValues(facts: PathwayFacts): ComponentValues {
  const { recoveryDays, invasivenessGrade } = facts
  const shown = effect(facts)
  const support = supportOf(shown)
  return {
    ...shown,
    RECOVERY: recoveryDays === null || support === null ? null : recoverySpeed(recoveryDays) * support,
    LOW_INVASIVENESS: support === null ? null : mildness(invasivenessGrade) * support,
    TARGETING: targeting(facts),
    RECOMMENDATIONS: recommendedShare(facts.advice),
  }
}
