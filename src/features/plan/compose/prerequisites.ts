import type { PriorTreatment } from '../profile/profile.ts'
import type { Ternary } from '../rules/evaluate.ts'
import type { PlanOption, Prerequisite } from './option.ts'

/** Where a page states no threshold, half the pain gone counts as a positive test. */
const POSITIVE_FROM = 50

/** Whether a test was positive: by its relief, else by the response in words. */
function positive({ response, reliefPercent }: PriorTreatment, from: number): Ternary {
  if (reliefPercent !== null) return reliefPercent >= from ? 'YES' : 'NO'
  if (response === 'GOOD') return 'YES'
  return response === 'NONE' ? 'NO' : 'UNKNOWN'
}

function metBy(test: string, prior: readonly PriorTreatment[] | null, from: number): Ternary {
  if (prior === null) return 'UNKNOWN'
  const results = prior.filter((p) => p.procedure === test).map((p) => positive(p, from))
  if (results.includes('YES')) return 'YES'
  return results.includes('UNKNOWN') ? 'UNKNOWN' : 'NO'
}

/** Tests that the graph says have to come first: positive blocks, successful trials. */
export const linkPrerequisites = (
  { requires, thresholds }: PlanOption,
  prior: readonly PriorTreatment[] | null,
): Prerequisite[] =>
  requires.map(({ node, edge }) => ({
    text: `${node.name}, with a positive result${edge.note ? `: ${edge.note}` : ''}`,
    met: metBy(node.id, prior, thresholds.get(node.id) ?? POSITIVE_FROM),
    procedures: [node.id],
    line: null,
    sources: edge.sources,
  }))
