import type { EffectDirection } from '../../vocabulary/evidence.ts'
import { type EvidenceFact, groupBy, onBenefit, primaryFirst } from './evidence-fact.ts'

/** Studies against another treatment, by whom their results favour. */
export interface HeadToHead {
  readonly better: number
  readonly noDifference: number
  readonly worse: number
}

/**
 * A benefit compared with another treatment, and counted nowhere else: a non-inferiority trial bears on the claim itself.
 * A study that compared harm alone says nothing here, and must not silence a review that compared benefit.
 */
export const isHeadToHead = (f: EvidenceFact): boolean =>
  onBenefit([f]).length > 0 &&
  (f.comparison === 'ACTIVE' || f.comparison === 'SURGERY') &&
  !f.versusItself &&
  f.bearing === 'NOT_APPLICABLE' &&
  f.direction !== 'NOT_COMPARED'

const TURNED: Readonly<Record<EffectDirection, EffectDirection>> = {
  FAVOURS_PROCEDURE: 'FAVOURS_COMPARATOR',
  FAVOURS_COMPARATOR: 'FAVOURS_PROCEDURE',
  NO_DIFFERENCE_SHOWN: 'NO_DIFFERENCE_SHOWN',
  NOT_COMPARED: 'NOT_COMPARED',
}

/** The same result as the other treatment sees it: what is better for one is worse for the other. */
export const mirrored = (fact: EvidenceFact): EvidenceFact => ({
  ...fact,
  direction: TURNED[fact.direction],
})

/** Whom most of a study's results favour, pain before other benefits; a tie is no difference. */
function outcomeOf(study: readonly EvidenceFact[]): keyof HeadToHead {
  const benefit = onBenefit(study)
  const share = (direction: EvidenceFact['direction']) =>
    benefit.filter((f) => f.direction === direction).length / benefit.length
  if (share('FAVOURS_PROCEDURE') > 0.5) return 'better'
  return share('FAVOURS_COMPARATOR') > 0.5 ? 'worse' : 'noDifference'
}

/**
 * Studies against another treatment, each once; reviews count only where no study of their own is there. `asOther` are
 * results of other procedures to which this one was compared, mirrored: who lost is told of both.
 */
export function headToHead(
  facts: readonly EvidenceFact[],
  asOther: readonly EvidenceFact[] = [],
): HeadToHead {
  const counts = { better: 0, noDifference: 0, worse: 0 }
  const compared = primaryFirst([...facts, ...asOther].filter(isHeadToHead))
  for (const study of groupBy(compared, (f) => f.studyId).values()) {
    counts[outcomeOf(study)] += 1
  }
  return counts
}
