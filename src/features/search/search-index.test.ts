import { describe, expect, it } from 'vitest'
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

const index = new SearchIndex(
  new Map<SearchedLabel, TermRow[]>([
    [
      'Condition',
      [
        row('c/knee', 'Knee osteoarthritis', {
          synonyms: ['gonarthrosis', 'OA knee'],
          codes: ['MESH:D1', 'ICD10CM:M17.9'],
          matches: ['EXACT', 'EXACT'],
        }),
        row('c/hip', 'Hip osteoarthritis', {
          codes: ['MESH:D2', 'ICD10CM:M17.9'],
          matches: ['EXACT', 'RELATED'],
        }),
        row('c/sjogren', "Sjögren's neuropathy"),
      ],
    ],
    ['Procedure', [row('p/knee', 'Knee injection'), row('p/oa', 'Osteoarthritis')]],
    ['Evidence', [row('e/1', 'A trial', { pmid: '123', doi: '10.1/AbC', nct: 'NCT01234567' })]],
  ]),
)

const found = (query: string, labels: readonly SearchedLabel[] = SEARCHED_LABELS) =>
  index.search(query, labels).map((h) => h.id)

describe('SearchIndex', () => {
  it('puts a whole match first', () => {
    expect(found('osteoarthritis')[0]).toBe('p/oa')
  })

  it('finds prefixes of the last word only, and slips of a letter', () => {
    expect(found('knee ost')).toEqual(['c/knee'])
    expect(found('ost knee')).toEqual([])
    expect(found('ostheoarthritis hip')).toEqual(['c/hip'])
  })

  it('folds accents, case and apostrophes', () => {
    expect(found('SJOGRENS')).toEqual(['c/sjogren'])
    expect(found('sjögren')).toEqual(['c/sjogren'])
  })

  it('gives an entity once, with what matched', () => {
    expect(index.search('gonarthrosis', SEARCHED_LABELS)).toMatchObject([
      { id: 'c/knee', matchedField: 'SYNONYM', matchedText: 'gonarthrosis' },
    ])
  })

  it('keeps to labels', () => {
    expect(found('knee', ['Procedure'])).toEqual(['p/knee'])
  })

  it.each(['123', 'PMID:123', '10.1/abc', 'DOI:10.1/ABC', 'nct01234567'])('finds a report by %s', (code) => {
    expect(found(code)).toEqual(['e/1'])
  })

  it('tells exact codes from related ones', () => {
    expect(index.byCode('icd10cm:m17.9')).toEqual([
      { id: 'c/knee', label: 'Condition', exact: true },
      { id: 'c/hip', label: 'Condition', exact: false },
    ])
    expect(index.byCode('MESH:D9')).toEqual([])
  })
})
