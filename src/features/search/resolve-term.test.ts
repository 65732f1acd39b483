import { describe, expect, it } from 'vitest'
import { MOST_CANDIDATES, resolveTerms, type TermIndex } from './resolve-term.ts'
import { SearchIndex } from './search-index.ts'
import type { TermRow } from './search-queries.ts'
import { SEARCHED_LABELS, type SearchedLabel } from './searched-label.ts'

const row = (id: string, name: string, more: Partial<TermRow> = {}): TermRow => ({
  id,
  name,
  synonyms: [],
  layTerms: [],
  codes: [],
  matches: [],
  pmid: null,
  doi: null,
  nct: null,
  ...more,
})

const index: TermIndex = new SearchIndex(
  new Map<SearchedLabel, TermRow[]>([
    [
      'Condition',
      [
        row('c/knee', 'Knee osteoarthritis', {
          synonyms: ['gonarthrosis', 'OA'],
          codes: ['ICD10CM:M17.9', 'MESH:D020370'],
          matches: ['EXACT', 'EXACT'],
        }),
        row('c/hip', 'Hip osteoarthritis', {
          synonyms: ['OA'],
          codes: ['ICD10CM:M16.9', 'ICD10CM:M19.90'],
          matches: ['EXACT', 'BROADER'],
        }),
        ...Array.from({ length: 7 }, (_, i) => row(`c/neuropathy-${i}`, `Neuropathy ${i}`)),
      ],
    ],
    ['Evidence', [row('e/scs', 'Spinal cord stimulation: a trial')]],
    ['Procedure', [row('p/scs', 'Spinal cord stimulation', { synonyms: ['gonarthrosis'] })]],
  ]),
)

const resolve = async (term: string, labels: readonly SearchedLabel[] = SEARCHED_LABELS) => {
  const { matched, ambiguous, unknown } = await resolveTerms([term], labels, index)
  const ids = (hits: readonly { id: string }[] = []) => hits.map((h) => h.id)
  return {
    matched: matched.map((t) => t.match.id),
    ambiguous: ids(ambiguous[0]?.candidates),
    unknown: unknown[0] && ids(unknown[0].candidates),
  }
}
const isMatched = (id: string) => ({ matched: [id], ambiguous: [], unknown: undefined })

describe('resolveTerms', () => {
  it('suggests who carries another code of the same category, and never matches it', async () => {
    for (const code of ['M17.11', 'ICD10CM:M17.11', 'm17', 'M1711'])
      expect(await resolve(code)).toEqual({ matched: [], ambiguous: [], unknown: ['c/knee'] })
    expect(await resolve('M99.1')).toEqual({ matched: [], ambiguous: [], unknown: [] })
    expect((await resolveTerms(['M17.11'], SEARCHED_LABELS, index)).unknown[0]?.candidates).toMatchObject([
      { id: 'c/knee', matchedField: 'CODE', matchedText: 'ICD10CM:M17.9' },
    ])
  })

  it.each(['Knee osteoarthritis', '  KNEE  Osteoarthritis ', 'knee-osteoarthritis', 'c/knee'])(
    'matches a whole name, whatever its case and punctuation: %s',
    async (term) => expect(await resolve(term)).toEqual(isMatched('c/knee')),
  )

  it.each(['ICD10CM:M17.9', 'icd10cm:m17.9', 'M17.9', 'D020370'])(
    'matches a code with or without its system: %s',
    async (term) => expect(await resolve(term)).toEqual(isMatched('c/knee')),
  )

  it('gives all carriers of a name that several have', async () => {
    expect(await resolve('oa')).toEqual({ matched: [], ambiguous: ['c/hip', 'c/knee'], unknown: undefined })
  })

  it('settles a shared name when the kind is given', async () => {
    expect((await resolve('gonarthrosis')).ambiguous).toEqual(['c/knee', 'p/scs'])
    expect(await resolve('gonarthrosis', ['Procedure'])).toEqual(isMatched('p/scs'))
  })

  it('does not take a broader code for a translation', async () => {
    expect(await resolve('M19.90')).toEqual({ matched: [], ambiguous: [], unknown: ['c/hip'] })
  })

  it('suggests what comes near a misspelling', async () => {
    expect(await resolve('spinal cord stimulaton')).toEqual({
      matched: [],
      ambiguous: [],
      unknown: ['p/scs', 'e/scs'],
    })
  })

  it('suggests what shares half of the words, and names before titles', async () => {
    expect((await resolve('chronic knee osteoarthritis')).unknown?.[0]).toBe('c/knee')
    expect((await resolve('knee arthroplasty in osteoarthritis of elderly people')).unknown).toEqual([])
    expect((await resolve('a spinal stimulation')).unknown).toEqual(['p/scs', 'e/scs'])
  })

  it.each(['', ' ', '---', 'qqqq'])('knows nothing called %j', async (term) => {
    expect(await resolve(term)).toEqual({ matched: [], ambiguous: [], unknown: [] })
  })

  it('keeps candidates few and counts them all', async () => {
    const [term] = (await resolveTerms(['neuropathi'], SEARCHED_LABELS, index)).unknown
    expect(term?.candidates).toHaveLength(MOST_CANDIDATES)
    expect(term?.candidateCount).toBe(7)
  })

  it('puts every term into exactly one group, with its place', async () => {
    const terms = ['oa', 'M17.9', 'nothing', 'oa']
    const { matched, ambiguous, unknown } = await resolveTerms(terms, SEARCHED_LABELS, index)
    const places = [...matched, ...ambiguous, ...unknown].map((t) => [t.position, t.term])
    expect(places.toSorted()).toEqual(terms.map((term, i) => [i, term]))
  })
})

describe('a long list', () => {
  const words = (seed: number) =>
    Array.from({ length: 20 }, (_, i) => `w${((seed + 7) * (i + 13) * 7919).toString(36)}`)
  const NONSENSE = Array.from({ length: 200 }, (_, i) => words(i).join(' ').slice(0, 200))

  it('lets others have their turn', async () => {
    const slow: TermIndex = {
      exactly: () => [],
      byCode: () => [],
      byCodeBeginning: () => [],
      nearly: () => [],
      search: () => {
        const until = performance.now() + 3
        while (performance.now() < until);
        return []
      },
    }
    let turns = 0
    const ticking = setInterval(() => turns++, 1)
    await resolveTerms(NONSENSE, SEARCHED_LABELS, slow)
    clearInterval(ticking)
    expect(turns).toBeGreaterThan(10)
  })

  it('has nothing near a word that is longer than any', async () => {
    const { unknown } = await resolveTerms(['x'.repeat(200), 'knee'.repeat(50)], SEARCHED_LABELS, index)
    expect(unknown.map((t) => t.candidateCount)).toEqual([0, 0])
  })
})
