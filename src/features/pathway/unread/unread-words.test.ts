import { describe, expect, it } from 'vitest'
import { candidate, viewed } from '../../../../test/support/candidates.ts'
import { rank } from '../ranking/rank.ts'
import { DEFAULT_WEIGHTS } from '../scoring/score.ts'
import { unreadWords } from './unread-words.ts'

const words = (unreadYears: number[] | undefined, asOf: number | null = null) =>
  rank(
    [viewed(candidate('Ablation', {}, { unreadYears }))],
    DEFAULT_WEIGHTS,
    'RELIEF:condition/any',
    asOf,
  ).flatMap(unreadWords)

describe('unreadWords', () => {
  it('counts reports of which no result could be read', () => {
    expect(words([1996])).toEqual(['1 report on it is known of which no result could be read.'])
    expect(words([1996, 2005])).toEqual(['2 reports on it are known of which no result could be read.'])
  })

  it('knows none of a later year, and is silent about none', () => {
    expect(words([1996, 2005], 2000)).toEqual(['1 report on it is known of which no result could be read.'])
    expect(words([1996], 1990)).toEqual([])
    expect(words(undefined)).toEqual([])
  })
})
