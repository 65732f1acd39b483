import type { RankedPathway } from '../pathway.ts'

/** So many reports are known and say nothing here, in one sentence; none when there are none. */
export function unreadWords({ candidate, asOf }: RankedPathway): string[] {
  const known = (candidate.unreadYears ?? []).filter((year) => asOf === null || year <= asOf).length
  if (known === 0) return []
  return [
    known === 1
      ? '1 report on it is known of which no result could be read.'
      : `${known} reports on it are known of which no result could be read.`,
  ]
}
