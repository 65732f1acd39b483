import { groupBy } from '../../claim/evidence-fact.ts'
import type { ComponentValues } from './components.ts'
import type { Advice } from './scored-facts.ts'

/** A strong recommendation counts twice. */
const weightOf = ({ strength }: Advice): number => (strength === 'STRONG' ? 2 : 1)

/** Each body's latest word: what it said before was replaced. */
function latest<A extends Advice>(advice: readonly A[]): A[] {
  return [...groupBy(advice, (a) => a.by).values()].flatMap((body) => {
    const year = Math.max(...body.map((a) => a.year))
    return body.filter((a) => a.year === year)
  })
}

/**
 * 1 when all bodies recommend it, 0 when all recommend against it, in between when they disagree; a half when nobody
 * does either, since silence is neither.
 */
export function recommendedShare(advice: readonly Advice[]): number {
  const spoken = latest(advice)
  const sum = (direction: Advice['direction']) =>
    spoken.filter((a) => a.direction === direction).reduce((total, a) => total + weightOf(a), 0)
  const [pro, against] = [sum('FOR'), sum('AGAINST')]
  return pro + against === 0 ? 0.5 : pro / (pro + against)
}

/** Recommendations of the bodies that strongly recommend against it, by each body's latest word. */
export const strongAgainst = <A extends Advice>(advice: readonly A[]): readonly A[] =>
  latest(advice).filter((a) => a.direction === 'AGAINST' && a.strength === 'STRONG')

/** Low certainty of benefit, as the component gives it. */
const LOW_CERTAINTY = 0.5

/**
 * A body strongly recommends against it, for this condition or a broader one, none recommends it, and the certainty that it
 * helps is not even low. Results that are surer, or a body of another mind, leave the place to the score.
 */
export function isAdvisedAgainst(view: {
  readonly advice: readonly Advice[]
  readonly broaderAdvice: readonly Advice[]
  readonly components: Pick<ComponentValues, 'CERTAINTY'>
}): boolean {
  const all = [...view.advice, ...view.broaderAdvice]
  if (strongAgainst(all).length === 0) return false
  const isRecommended = latest(all).some((a) => a.direction === 'FOR')
  return !isRecommended && (view.components.CERTAINTY ?? 0) < LOW_CERTAINTY
}
