import type { RankedPathway } from '../pathway.ts'
import { supportOf } from '../scoring/components.ts'
import { isAdvisedAgainst } from '../scoring/recommended.ts'
import { scoreOf, type Weights } from '../scoring/score.ts'
import type { Viewed } from './filters.ts'

type Placed = Pick<RankedPathway, 'candidate' | 'view' | 'score' | 'orderKey'>
type Scored = Omit<Placed, 'orderKey'>

/** A step wider than the scores, so that no score leads across it, and a pair of a broader condition fits between. */
const GAP_BEHIND = 4
/** Less than any difference between scores that is looked at, and more than what is rounded away. */
const JUST_BEHIND = 1e-6

/** Results show that it helps, and no body's word holds it back. */
const standsOnResults = ({ view }: Scored): boolean =>
  !view.gap && !isAdvisedAgainst(view) && (supportOf(view.components) ?? 0) > 0

/**
 * Place in the order, higher first: the score; but a pair that is strongly recommended against without even low certainty of
 * benefit stands no higher than just behind the last one (`lowest`) that results support; and gaps come last, so that a
 * pair nobody studied never stands above one that was studied and found wanting.
 */
function orderKeyOf({ view, score }: Scored, lowest: number): number {
  if (view.gap) return score.total - GAP_BEHIND
  return isAdvisedAgainst(view) ? Math.min(score.total, lowest - JUST_BEHIND) : score.total
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
const placeOf = (p: Placed): readonly number[] => [p.orderKey, p.score.total, ...tieBreaks(p)].map(rounded)

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
  const scored = items.map(({ candidate, view }) => ({
    ...{ candidate, view },
    score: scoreOf(view.components, weights),
  }))
  const lowest = Math.min(...scored.filter(standsOnResults).map(({ score }) => score.total))
  return scored
    .map((item) => ({ ...item, orderKey: orderKeyOf(item, lowest) }))
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
