import type { RankedPathway } from '../../pathway/pathway.ts'

/** Scores that differ by no more than this say nothing about which is better; */
export const NEAR_TIE = 0.05
/** nor may they differ by more than this share: of two low scores one can be twice the other. */
const NEAR_SHARE = 0.1

/** A pathway with its place in the order, higher first. */
export interface Placed {
  readonly pathway: RankedPathway
  readonly key: number
}

const grade = ({ pathway }: Placed) => pathway.candidate.procedure.invasivenessGrade

/** True when a body recommends against it and none for it. */
export const isContested = ({ view }: RankedPathway): boolean =>
  view.advice.some((a) => a.direction === 'AGAINST') && !view.advice.some((a) => a.direction === 'FOR')

const score = ({ pathway }: Placed) => pathway.score.total
const byId = (a: Placed, b: Placed) => (a.pathway.id < b.pathway.id ? -1 : 1)
const byKey = (a: Placed, b: Placed) => b.key - a.key || score(b) - score(a) || byId(a, b)

const isNear = (best: Placed, other: Placed): boolean =>
  best.key - other.key <= Math.min(NEAR_TIE, best.pathway.score.total * NEAR_SHARE)

/** Within a tie: what no body recommends against, then the less invasive, then the better score. */
const withinTie = (a: Placed, b: Placed): number =>
  Number(isContested(a.pathway)) - Number(isContested(b.pathway)) || grade(a) - grade(b) || byKey(a, b)

/**
 * Best first, except that among near ties the less invasive comes first. A tie is counted from its best member, so
 * that a long row of small steps does not carry the last to the top.
 */
export function lessInvasiveFirst(all: readonly Placed[]): Placed[] {
  const ties: Placed[][] = []
  for (const one of all.toSorted(byKey)) {
    const tie = ties.at(-1)
    if (tie?.[0] && isNear(tie[0], one)) tie.push(one)
    else ties.push([one])
  }
  return ties.flatMap((tie) => tie.toSorted(withinTie))
}

/** Whether the first stands before the second although its score is no better. */
export const overtakes = (first: RankedPathway, second: RankedPathway): boolean => {
  const ahead = second.orderKey - first.orderKey
  return ahead > 0 && ahead <= NEAR_TIE
}
