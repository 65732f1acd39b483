import type { RankedPathway } from '../pathway.ts'
import { strongAgainst } from '../scoring/recommended.ts'
import type { NarrowerAdvice } from './narrower-advice.ts'

type Direction = 'FOR' | 'AGAINST'

/** Bodies with the conditions they spoke of, each once: `A (2024, CRPS type I)`. */
const bodies = (said: readonly NarrowerAdvice[], direction: Direction): string[] => [
  ...new Set(said.filter((a) => a.direction === direction).map((a) => `${a.by} (${a.year}, ${a.condition})`)),
]

/** Of narrower conditions, without those that said the same of the very condition in the same year, who are named already. */
const ofNarrower = ({ candidate, view, asOf }: RankedPathway) =>
  candidate.narrowerAdvice.filter(
    ({ by, year, direction }) =>
      (asOf === null || year <= asOf) &&
      !view.advice.some((a) => a.by === by && a.year === year && a.direction === direction),
  )

/** Of broader conditions, but for strong advice against, which the first sentence names. */
function ofBroader({ view }: RankedPathway) {
  const told = strongAgainst(view.broaderAdvice)
  return view.broaderAdvice.filter((a) => !told.includes(a))
}

/** What bodies say of narrower and of broader conditions, which the score leaves out. */
export function narrowerWords(pathway: RankedPathway): string[] {
  const elsewhere = [
    ['narrower', ofNarrower(pathway)],
    ['broader', ofBroader(pathway)],
  ] as const
  return elsewhere.flatMap(([which, said]) => {
    const sides = [
      ['recommended against', bodies(said, 'AGAINST')],
      ['recommended', bodies(said, 'FOR')],
    ] as const
    const parts = sides.flatMap(([verb, by]) => (by.length > 0 ? [`${verb} by ${by.join(', ')}`] : []))
    return parts.length > 0 ? [`For ${which} conditions, not scored here: ${parts.join('; ')}.`] : []
  })
}
