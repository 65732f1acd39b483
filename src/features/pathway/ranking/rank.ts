import type { RankedPathway } from '../pathway.ts'
import { supportOf } from '../scoring/components.ts'
import { isAdvisedAgainst } from '../scoring/recommended.ts'
import { scoreOf, type Weights } from '../scoring/score.ts'
import type { Viewed } from './filters.ts'

type Placed = Pick<RankedPathway, 'candidate' | 'view' | 'score'>

/** Steps wider than the scores, so that no score leads across one, and a pair of a broader condition fits between. */
const BEHIND = { advisedAgainst: 2, gap: 4 } as const

/**
 * Place in the order, higher first: the score; then pairs that are strongly recommended against without even low certainty of
 * benefit; then gaps, so that a pair nobody studied never stands above one that was studied and found wanting.
 */
export function orderKey({ view, score }: Pick<RankedPathway, 'view' | 'score'>): number {
  if (view.gap) return score.total - BEHIND.gap
  return score.total - (isAdvisedAgainst(view) ? BEHIND.advisedAgainst : 0)
}

/** To the billionth: sums of equal parts may differ in their last digits. */
const rounded = (value: number): number => Math.round(value * 1e9)

/** How much better, less worse, it did against other treatments, -1 to 1. */
function againstOthers({ view }: Placed): number {
  const { better, noDifference, worse } = view.headToHead
  const all = better + noDifference + worse
  return all === 0 ? 0 : (better - worse) / all
}

/**
 * What decides between equal scores, higher first: recommended before not, and that before recommended against; no
 * result before results without benefit; better against other treatments; more people in trials that favour it, but fewer in
 * trials where no benefit was shown, since there they make it surer; more people at all; less invasive.
 */
function tieBreaks(p: Placed): readonly number[] {
  const shownUseless = supportOf(p.view.components) === 0
  const { inFavour, inTrials, participants } = p.view.people
  return [
    p.view.components.RECOMMENDATIONS ?? 0.5,
    shownUseless ? 0 : 1,
    againstOthers(p),
    shownUseless ? -(inTrials ?? 0) : (inFavour ?? 0),
    shownUseless ? 0 : (participants ?? 0),
    -p.candidate.procedure.invasivenessGrade,
  ]
}

/** All that a place is decided by, higher first; made once for each pathway, since sorting asks for it often. */
const placeOf = (p: Placed): readonly number[] => [orderKey(p), ...tieBreaks(p)].map(rounded)

interface Keyed {
  readonly item: Placed
  readonly place: readonly number[]
}

/** Never 0 for two different pathways. */
function comparePlaces(a: Keyed, b: Keyed): number {
  for (const [i, value] of a.place.entries()) {
    const other = b.place[i] ?? 0
    if (value !== other) return other - value
  }
  return a.item.candidate.id < b.item.candidate.id ? -1 : 1
}

/** Studied pairs before gaps, then best score first, then the tie-breaks and ids: the same input always gives the same order. */
export function rank(
  items: readonly Viewed[],
  weights: Weights,
  condition: string,
  asOf: number | null,
): RankedPathway[] {
  return items
    .map(({ candidate, view }) => ({ candidate, view, score: scoreOf(view.components, weights) }))
    .map((item) => ({ item, place: placeOf(item) }))
    .toSorted(comparePlaces)
    .map(({ item }, i) => ({
      ...item,
      __typename: 'Pathway' as const,
      id: item.candidate.id,
      rank: i + 1,
      matchedThroughNarrower: item.candidate.conditionId !== condition,
      asOf,
    }))
}
