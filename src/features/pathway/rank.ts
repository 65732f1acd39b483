import type { Viewed } from './filters.ts'
import type { RankedPathway } from './pathway.ts'
import { scoreOf, type Weights } from './score.ts'

/** Best score first, ids break ties: the same input always gives the same order. */
export function rank(
  items: readonly Viewed[],
  weights: Weights,
  condition: string,
  asOf: number | null,
): RankedPathway[] {
  return items
    .map(({ candidate, view }) => ({ candidate, view, score: scoreOf(view.components, weights) }))
    .toSorted((a, b) => b.score.total - a.score.total || (a.candidate.id < b.candidate.id ? -1 : 1))
    .map((item, i) => ({
      ...item,
      __typename: 'Pathway' as const,
      id: item.candidate.id,
      rank: i + 1,
      matchedThroughNarrower: item.candidate.conditionId !== condition,
      asOf,
    }))
}
