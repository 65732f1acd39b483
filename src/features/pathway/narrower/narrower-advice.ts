import type { Advice } from '../scoring/scored-facts.ts'

/** What a body recommends about the procedure for a narrower condition. */
export interface NarrowerAdvice extends Pick<Advice, 'by' | 'direction' | 'year'> {
  /** Name of the narrower condition. */
  readonly condition: string
}

interface StoredNarrowerAdvice {
  readonly narrowerAdviceBy: readonly string[]
  readonly narrowerAdviceDirections?: readonly Advice['direction'][] | null | undefined
  readonly narrowerAdviceYears?: readonly number[] | null | undefined
  readonly narrowerAdviceConditions: readonly string[]
}

/** The parallel lists of a stored pathway as one. */
export const narrowerAdviceOf = (s: StoredNarrowerAdvice): NarrowerAdvice[] =>
  s.narrowerAdviceBy.map((by, i) => ({
    by,
    direction: s.narrowerAdviceDirections?.[i] ?? 'NO_RECOMMENDATION',
    year: s.narrowerAdviceYears?.[i] ?? 0,
    condition: s.narrowerAdviceConditions[i] ?? '',
  }))
