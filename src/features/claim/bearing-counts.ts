import { BEARINGS, BENEFIT_DOMAINS, type Bearing, PAIN_DOMAINS } from '../../vocabulary/evidence.ts'
import { type EvidenceFact, groupBy, onBenefit } from './evidence-fact.ts'

/** What the counts need of a finding. */
type Judged = Pick<EvidenceFact, 'studyId' | 'domain' | 'comparison' | 'bearing'>

export type BearingCounts = Readonly<Record<Bearing, number>>

const none = (): Record<Bearing, number> => ({
  SUPPORTS: 0,
  NO_DIFFERENCE: 0,
  CONTRARY: 0,
  NOT_APPLICABLE: 0,
})

export function findingsByBearing(facts: readonly Pick<Judged, 'bearing'>[]): BearingCounts {
  const counts = none()
  for (const fact of facts) counts[fact.bearing] += 1
  return counts
}

/** A benefit that counts first, while most results of the same comparisons, other benefits among them, show none. */
function isOutvoted(bearing: readonly Judged[], first: readonly Judged[]): boolean {
  const comparisons = new Set(first.filter((f) => f.bearing === 'SUPPORTS').map((f) => f.comparison))
  const domains = [...PAIN_DOMAINS, ...BENEFIT_DOMAINS]
  const same = bearing.filter((f) => comparisons.has(f.comparison) && domains.includes(f.domain))
  return findingsByBearing(same).SUPPORTS * 2 < same.length
}

/**
 * What most of a study's results say, pain before other benefits; a tie is no difference, and so is less pain that the
 * other benefits outvote. A study of harm or structure alone says nothing about efficacy.
 */
function verdict(study: readonly Judged[]): Bearing {
  const bearing = study.filter((f) => f.bearing !== 'NOT_APPLICABLE')
  const benefit = onBenefit(bearing)
  if (benefit.length === 0) return 'NOT_APPLICABLE'
  const counts = findingsByBearing(benefit)
  if (counts.SUPPORTS > counts.NO_DIFFERENCE + counts.CONTRARY)
    return isOutvoted(bearing, benefit) ? 'NO_DIFFERENCE' : 'SUPPORTS'
  return counts.CONTRARY > counts.NO_DIFFERENCE + counts.SUPPORTS ? 'CONTRARY' : 'NO_DIFFERENCE'
}

/** Studies that are told as without difference, mixed or against although single results support the claim. */
export function mixedStudies(facts: readonly Judged[]): ReadonlySet<string> {
  const studies = [...groupBy(facts, (f) => f.studyId)]
  return new Set(
    studies.flatMap(([id, study]) =>
      study.some((f) => f.bearing === 'SUPPORTS') && verdict(study) !== 'SUPPORTS' ? [id] : [],
    ),
  )
}

/** Each study once, however many reports and time points it has. */
export function studiesByBearing(facts: readonly Judged[]): BearingCounts {
  const counts = none()
  for (const study of groupBy(facts, (f) => f.studyId).values()) counts[verdict(study)] += 1
  return counts
}

/** Property names under which the counts are stored, for example `studiesSupports`. */
export function countProps(prefix: 'studies' | 'findings', counts: BearingCounts): Record<string, number> {
  return Object.fromEntries(BEARINGS.map((b) => [`${prefix}${pascal(b)}`, counts[b]]))
}

const pascal = (word: string) =>
  word
    .toLowerCase()
    .split('_')
    .map((w) => w.charAt(0).toUpperCase() + w.slice(1))
    .join('')
