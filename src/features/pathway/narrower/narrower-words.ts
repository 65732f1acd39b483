import type { RankedPathway } from '../pathway.ts'
import { strongAgainst } from '../scoring/recommended.ts'

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

/** The same of broader conditions, but for strong advice against, which the first sentence names. */
function broaderBodies({ view }: RankedPathway, direction: Direction): string[] {
  const told = strongAgainst(view.broaderAdvice)
  const said = view.broaderAdvice.filter((a) => a.direction === direction && !told.includes(a))
  return [...new Set(said.map((a) => `${a.by} (${a.year}, ${a.condition})`))]
}

/** What bodies say of narrower and of broader conditions, which the score leaves out. */
export function narrowerWords(pathway: RankedPathway): string[] {
  return (
    [
      ['narrower', bodies],
      ['broader', broaderBodies],
    ] as const
  ).flatMap(([which, of]) => {
    const said = [
      ['recommended against', of(pathway, 'AGAINST')],
      ['recommended', of(pathway, 'FOR')],
    ] as const
    const parts = said.flatMap(([verb, by]) => (by.length > 0 ? [`${verb} by ${by.join(', ')}`] : []))
    return parts.length > 0 ? [`For ${which} conditions, not scored here: ${parts.join('; ')}.`] : []
  })
}
