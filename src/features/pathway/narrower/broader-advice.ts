import { groupBy } from '../../claim/evidence-fact.ts'
import type { Advice } from '../scoring/scored-facts.ts'

/** What a body recommends about the procedure for a broader condition. */
export interface BroaderAdvice extends Advice {
  readonly id: string
  /** Name of the broader condition. */
  readonly condition: string
  /** How many conditions are broader than that one: the more, the closer it is to the pathway's own. */
  readonly depth: number
}

/**
 * Advice on broader conditions that holds for the narrower one too. What a body said of the narrower one itself (`own`)
 * replaces what it said more generally, and so does what it said of a broader condition that is closer.
 */
export function holding(broader: readonly BroaderAdvice[], own: readonly Advice[]): BroaderAdvice[] {
  const spoke = new Set(own.map((a) => a.by))
  return [...groupBy(broader, (a) => a.by)].flatMap(([by, said]) => {
    const closest = Math.max(...said.map((a) => a.depth))
    return spoke.has(by) ? [] : said.filter((a) => a.depth === closest)
  })
}

interface StoredBroaderAdvice {
  readonly broaderAdviceIds: readonly string[]
  readonly broaderAdviceBy: readonly string[]
  readonly broaderAdviceDirections?: readonly Advice['direction'][] | null | undefined
  readonly broaderAdviceStrengths?: readonly Advice['strength'][] | null | undefined
  readonly broaderAdviceYears?: readonly number[] | null | undefined
  readonly broaderAdviceConditions: readonly string[]
  readonly broaderAdviceDepths?: readonly number[] | null | undefined
}

/** The parallel lists of a stored pathway as one. */
export const broaderAdviceOf = (s: StoredBroaderAdvice): BroaderAdvice[] =>
  s.broaderAdviceIds.map((id, i) => ({
    id,
    by: s.broaderAdviceBy[i] ?? '',
    direction: s.broaderAdviceDirections?.[i] ?? 'NO_RECOMMENDATION',
    strength: s.broaderAdviceStrengths?.[i] ?? 'NOT_GRADED',
    year: s.broaderAdviceYears?.[i] ?? 0,
    condition: s.broaderAdviceConditions[i] ?? '',
    depth: s.broaderAdviceDepths?.[i] ?? 0,
  }))
