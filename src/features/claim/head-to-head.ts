import { type EvidenceFact, groupBy, onBenefit, primaryFirst } from './evidence-fact.ts'

/** Studies against another treatment, by whom their results favour. */
export interface HeadToHead {
  readonly better: number
  readonly noDifference: number
  readonly worse: number
}

/** Compared with another treatment, and counted nowhere else: a non-inferiority trial bears on the claim itself. */
export const isHeadToHead = (f: EvidenceFact): boolean =>
  (f.comparison === 'ACTIVE' || f.comparison === 'SURGERY') &&
  !f.versusItself &&
  f.bearing === 'NOT_APPLICABLE' &&
  f.direction !== 'NOT_COMPARED'

/** Whom most of a study's results favour, pain before other benefits; a tie is no difference. */
function outcomeOf(study: readonly EvidenceFact[]): keyof HeadToHead | null {
  const benefit = onBenefit(study)
  if (benefit.length === 0) return null
  const share = (direction: EvidenceFact['direction']) =>
    benefit.filter((f) => f.direction === direction).length / benefit.length
  if (share('FAVOURS_PROCEDURE') > 0.5) return 'better'
  return share('FAVOURS_COMPARATOR') > 0.5 ? 'worse' : 'noDifference'
}

/** Studies against another treatment, each once; reviews count only where no study of their own is there. */
export function headToHead(facts: readonly EvidenceFact[]): HeadToHead {
  const counts = { better: 0, noDifference: 0, worse: 0 }
  const compared = primaryFirst(facts.filter(isHeadToHead))
  for (const study of groupBy(compared, (f) => f.studyId).values()) {
    const outcome = outcomeOf(study)
    if (outcome) counts[outcome] += 1
  }
  return counts
}
