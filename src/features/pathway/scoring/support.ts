import { type OutcomeDomain, PAIN_DOMAINS } from '../../../vocabulary/evidence.ts'
import { type EvidenceFact, groupBy, isReview, windowOf } from '../../claim/evidence-fact.ts'

/** Pain is one outcome, however it was measured; so a trial that reports responders also answers for a review of scores. */
const outcomeOf = ({ domain }: EvidenceFact) => (PAIN_DOMAINS.includes(domain) ? 'PAIN' : domain)

/** The same outcome against the same kind of comparator, for this very pair or not: what a review without a time sums up. */
const subjectOf = (f: EvidenceFact) => [outcomeOf(f), f.comparison, f.direct].join(' ')

/** A subject in one follow-up window: what one result answers. */
const questionOf = (f: EvidenceFact) => `${subjectOf(f)} ${windowOf(f.followUpMonths)}`

/**
 * Results that count: those of primary studies, and those of reviews where no primary study answers the same question,
 * since a review repeats trials that are counted already. A review that states no time sums up all windows, and counts only
 * where nothing else was read on its subject.
 */
export function countedOnce(facts: readonly EvidenceFact[]): readonly EvidenceFact[] {
  const answered = new Set(facts.filter((f) => !isReview(f)).map(questionOf))
  const dated = new Set(facts.filter((f) => f.followUpMonths !== null).map(subjectOf))
  return facts.filter((f) => {
    if (!isReview(f)) return true
    return !answered.has(questionOf(f)) && (f.followUpMonths !== null || !dated.has(subjectOf(f)))
  })
}

/** What one study says to one question, 0 to 1; all reviews of a question speak with one voice. */
interface Voice {
  readonly direct: boolean
  readonly share: number
}

/** A study that is told as without difference or mixed says no more than that for any question. */
const MIXED = 0.5

function voicesOf(facts: readonly EvidenceFact[], mixed: ReadonlySet<string>): Voice[] {
  const groups = groupBy(countedOnce(facts), (f) => `${questionOf(f)} ${isReview(f) ? 'reviews' : f.studyId}`)
  return [...groups.values()].map((group) => ({
    direct: group.every((f) => f.direct),
    share: Math.min(
      group.filter((f) => f.bearing === 'SUPPORTS').length / group.length,
      group.every((f) => mixed.has(f.studyId)) ? MIXED : 1,
    ),
  }))
}

/** No result, or only such without benefit of a narrower condition or a broader procedure. */
export const isOnlyNullElsewhere = (bearing: readonly EvidenceFact[]): boolean =>
  bearing.every((f) => !f.direct && f.bearing !== 'SUPPORTS')

const sum = (voices: readonly Voice[]) => voices.reduce((total, v) => total + v.share, 0)

/**
 * How far results on these outcomes support the claim, 0 to 1; null when none bears on it. A voice about a narrower condition or
 * a broader procedure weighs half a direct one, and all such together at most half of the direct ones, however many they
 * are. Where there is no direct one, they count half; and where none of those supports it, nothing is known of this very
 * pair: half of 0 would be 0 still. Studies that are `mixed` count at most half.
 */
export function supportIn(
  facts: readonly EvidenceFact[],
  domains: readonly OutcomeDomain[],
  mixed: ReadonlySet<string> = new Set(),
): number | null {
  const bearing = facts.filter((f) => f.bearing !== 'NOT_APPLICABLE' && domains.includes(f.domain))
  if (isOnlyNullElsewhere(bearing)) return null
  const voices = voicesOf(bearing, mixed)
  const direct = voices.filter((v) => v.direct)
  const indirect = voices.filter((v) => !v.direct)
  if (direct.length === 0) return sum(indirect) / indirect.length / 2
  if (indirect.length === 0) return sum(direct) / direct.length
  const weight = Math.min(indirect.length, direct.length) / 2
  return (sum(direct) + (sum(indirect) / indirect.length) * weight) / (direct.length + weight)
}
