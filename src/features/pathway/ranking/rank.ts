import type { RankedPathway } from '../pathway.ts'
import { scoreOf, type Weights } from '../scoring/score.ts'
import type { Viewed } from './filters.ts'

/**
 * Place in the order, higher first: the score, two lower for a gap, so that a pair nobody studied never stands
 * above one that was studied and found wanting.
 */
export const orderKey = (p: Pick<RankedPathway, 'view' | 'score'>): number =>
  p.score.total - (p.view.gap ? 2 : 0)

/** Studied pairs before gaps, then best score first, ids break ties: the same input always gives the same order. */
export function rank(
  items: readonly Viewed[],
  weights: Weights,
  condition: string,
  asOf: number | null,
): RankedPathway[] {
  return items
    .map(({ candidate, view }) => ({ candidate, view, score: scoreOf(view.components, weights) }))
    .toSorted((a, b) => orderKey(b) - orderKey(a) || (a.candidate.id < b.candidate.id ? -1 : 1))
    .map((item, i) => ({
      ...item,
      __typename: 'Pathway' as const,
      id: item.candidate.id,
      rank: i + 1,
      matchedThroughNarrower: item.candidate.conditionId !== condition,
      asOf,
    }))
}
