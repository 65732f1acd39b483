import type { RankedPathway } from '../pathway.ts'

type Direction = 'FOR' | 'AGAINST'

/**
 * Bodies with the narrower conditions they spoke of, each once: `A (2024, CRPS type I)`. Without those that said the
 * same of the very condition in the same year, who are named already.
 */
function bodies({ candidate, view, asOf }: RankedPathway, direction: Direction): string[] {
  const isTold = (by: string, year: number) =>
    view.advice.some((a) => a.by === by && a.year === year && a.direction === direction)
  const { narrowerAdviceBy, narrowerAdviceDirections, narrowerAdviceYears, narrowerAdviceConditions } =
    candidate
  const said = narrowerAdviceBy.flatMap((by, i) => {
    const year = narrowerAdviceYears?.[i] ?? 0
    if (narrowerAdviceDirections?.[i] !== direction || (asOf !== null && year > asOf) || isTold(by, year))
      return []
    return [`${by} (${year}, ${narrowerAdviceConditions[i]})`]
  })
  return [...new Set(said)]
}

/** What bodies say of narrower conditions, which the score leaves out. */
export function narrowerWords(pathway: RankedPathway): string[] {
  const said = [
    ['recommended against', bodies(pathway, 'AGAINST')],
    ['recommended', bodies(pathway, 'FOR')],
  ] as const
  const parts = said.flatMap(([verb, by]) => (by.length > 0 ? [`${verb} by ${by.join(', ')}`] : []))
  return parts.length > 0 ? [`For narrower conditions, not scored here: ${parts.join('; ')}.`] : []
}
