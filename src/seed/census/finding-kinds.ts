import { type OutcomeDomain, PAIN_DOMAINS, WELL_BEING_DOMAINS } from '../../vocabulary/evidence.ts'
import type { SeedFinding } from '../seed-data.ts'

type Group = NonNullable<SeedFinding['values']>

/** Denominator with mean and spread, or with events: an effect with its interval follows from two of these. */
const isComplete = (group: Group | undefined): boolean =>
  group?.n !== undefined &&
  (group.events !== undefined ||
    ((group.mean ?? group.change) !== undefined && (group.sd ?? group.se) !== undefined))

const hasInterval = (figure: { low?: number | undefined; high?: number | undefined } | undefined): boolean =>
  figure?.low !== undefined && figure.high !== undefined

/** True for an interval as printed, or group data from which one follows. */
export function isPrecise({ effect, accuracy, comparison, values, versusValues }: SeedFinding): boolean {
  if (hasInterval(effect)) return true
  if (accuracy)
    return [accuracy.sensitivity, accuracy.specificity, accuracy.falsePositiveRate].some(hasInterval)
  return isComplete(values) && (comparison === 'NONE' || isComplete(versusValues))
}

const isOf =
  (...domains: readonly OutcomeDomain[]) =>
  ({ domain }: SeedFinding): boolean =>
    domains.includes(domain)

const isHarm = isOf('ADVERSE_EVENTS', 'SERIOUS_ADVERSE_EVENTS')
const isBenefit = isOf(...PAIN_DOMAINS, ...WELL_BEING_DOMAINS, 'MEDICATION_USE')

/** What the findings of a family are counted by. */
export const FINDING_KINDS = {
  findings: () => true,
  findingsWithPrecision: isPrecise,
  medicationUseFindings: isOf('MEDICATION_USE'),
  functionOrQualityOfLifeFindings: isOf('PHYSICAL_FUNCTION', 'QUALITY_OF_LIFE'),
  adverseEventFindings: (f: SeedFinding) => isHarm(f) && f.values?.n !== undefined,
  accuracyFindings: isOf('DIAGNOSTIC_ACCURACY'),
  findingsBeyondOneYear: (f: SeedFinding) => isBenefit(f) && (f.followUpMonths ?? 0) > 12,
} as const satisfies Record<string, (finding: SeedFinding) => boolean>
