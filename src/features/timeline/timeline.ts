import type { After } from '../../store/entity.ts'
import type { Assessment, Claim, Recommendation } from '../claim/claim.ts'
import type { EvidenceReport } from '../evidence/evidence-report.ts'
import type { Notice } from '../evidence/study.ts'
import type { Milestone } from '../technology/technology.ts'

interface Dated {
  readonly id: string
  readonly date: string
}

export interface TimelineMilestone extends Dated {
  readonly __typename: 'TimelineMilestone'
  readonly milestone: Milestone
}

export interface TimelineReport extends Dated {
  readonly __typename: 'TimelineReport'
  readonly report: EvidenceReport
  readonly shamControlled: boolean
}

export interface TimelineNotice extends Dated {
  readonly __typename: 'TimelineNotice'
  readonly notice: Notice
  readonly report: EvidenceReport
}

export interface TimelineGrading extends Dated {
  readonly __typename: 'TimelineGrading'
  readonly assessment: Assessment
  readonly claim: Claim
}

export interface TimelineRecommendation extends Dated {
  readonly __typename: 'TimelineRecommendation'
  readonly recommendation: Recommendation
  readonly claim: Claim
}

export type TimelineEntry =
  | TimelineMilestone
  | TimelineReport
  | TimelineNotice
  | TimelineGrading
  | TimelineRecommendation

export interface Period {
  readonly from: number | null
  readonly to: number | null
}

const yearOf = (entry: Dated) => Number(entry.date.slice(0, 4))

function isIn({ from, to }: Period): (entry: Dated) => boolean {
  return (entry) => (from === null || yearOf(entry) >= from) && (to === null || yearOf(entry) <= to)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Entries of the period, earliest first; a date that states no month comes before the months of its year. */
export function inOrder(entries: readonly TimelineEntry[], period: Period): TimelineEntry[] {
  const once = [...new Map(entries.map((e) => [e.id, e])).values()]
  return once.filter(isIn(period)).toSorted((a, b) => compare(a.date, b.date) || compare(a.id, b.id))
}

/** Entries behind the one that a cursor names. */
export function behind(entries: readonly TimelineEntry[], after: After | null): TimelineEntry[] {
  if (after === null) return [...entries]
  const sort = String(after.sort)
  return entries.filter((e) => e.date > sort || (e.date === sort && e.id > after.id))
}
