import { describe, expect, it } from 'vitest'
import { candidate, viewed } from '../../../../test/support/candidates.ts'
import type { PathwayView } from '../pathway.ts'
import { rank } from '../ranking/rank.ts'
import { DEFAULT_WEIGHTS } from '../scoring/score.ts'
import type { NarrowerAdvice } from './narrower-advice.ts'
import { narrowerWords } from './narrower-words.ts'

const STATED: readonly NarrowerAdvice[] = [
  { by: 'A', direction: 'FOR', year: 2012, condition: 'type I' },
  { by: 'A', direction: 'FOR', year: 2012, condition: 'type I' },
  { by: 'B', direction: 'AGAINST', year: 2024, condition: 'type II' },
  { by: 'C', direction: 'NO_RECOMMENDATION', year: 2020, condition: 'type I' },
]
const words = (asOf: number | null, stated = STATED, view: Partial<PathwayView> = {}) => {
  const item = candidate('Stimulator', {}, { narrowerAdvice: [...stated] })
  return rank([viewed(item, view)], DEFAULT_WEIGHTS, 'RELIEF:condition/any', asOf).flatMap(narrowerWords)
}

describe('narrowerWords', () => {
  it('names each body once, with year and condition, those against first', () => {
    expect(words(null)).toEqual([
      'For narrower conditions, not scored here: recommended against by B (2024, type II); recommended by A (2012, type I).',
    ])
  })

  it('knows nothing of later years', () => {
    expect(words(2020)).toEqual([
      'For narrower conditions, not scored here: recommended by A (2012, type I).',
    ])
    expect(words(2011)).toEqual([])
  })

  it('does not repeat a body that said the same of the very condition', () => {
    const advice = [{ by: 'A', direction: 'FOR', strength: 'STRONG', year: 2012 }] as const
    expect(words(null, STATED, { advice })).toEqual([
      'For narrower conditions, not scored here: recommended against by B (2024, type II).',
    ])
  })

  it('is silent where nobody spoke', () => {
    expect(words(null, [])).toEqual([])
  })
})
