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
    [
      'Procedure',
      [
        row('p/knee', 'Knee injection'),
        row('p/oa', 'Osteoarthritis'),
        row('p/embolisation', 'Artery embolisation'),
        row('p/sij', 'Open sacroiliac joint fusion'),
      ],
    ],
    [
      'AnatomicalSource',
      [row('a/plexus', 'Sacral plexus'), row('a/sij', 'Sacroiliac joint'), row('a/disc', 'Lumbar disc')],
    ],
    ['Complication', [row('h/1', 'Epidural haematoma')]],
    [
      'Evidence',
      [row('e/doe-2020-knee', 'Sacroiliac trial', { pmid: '123', doi: '10.1/AbC', nct: 'NCT01234567' })],
    ],
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

  it('puts what begins with the letters typed first, then what holds them, then slips', () => {
    expect(found('sacroil')).toEqual(['a/sij', 'e/doe-2020-knee', 'p/sij', 'a/plexus'])
  })

  it('puts short names before long ones that begin alike', () => {
    expect(found('kne').slice(0, 2)).toEqual(['p/knee', 'c/knee'])
  })

  it.each([
    ['lumbar disk', 'a/disc'],
    ['epidural hematoma', 'h/1'],
    ['artery embolization', 'p/embolisation'],
    ['artery emboliz', 'p/embolisation'],
  ])('takes both spellings: %s', (query, id) => {
    expect(found(query)).toEqual([id])
    if (query.endsWith('z')) return
    expect(index.exactly(query, SEARCHED_LABELS).map((h) => h.id)).toEqual([id])
  })

  it('finds a report by its first author and year', () => {
    expect(index.search('doe 2020', SEARCHED_LABELS)).toMatchObject([
      { id: 'e/doe-2020-knee', matchedField: 'ID', matchedText: 'doe-2020-knee' },
    ])
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
    expect(found(code)).toEqual(['e/doe-2020-knee'])
  })

  it('tells exact codes from related ones', () => {
    expect(index.byCode('icd10cm:m17.9')).toEqual([
      { id: 'c/knee', label: 'Condition', exact: true },
      { id: 'c/hip', label: 'Condition', exact: false },
    ])
    expect(index.byCode('MESH:D9')).toEqual([])
  })
})
