import MiniSearch, { type SearchResult } from 'minisearch'
import { FIELD_BOOST, fold, type MatchedField, plain, relevance, wordsOf } from './relevance.ts'
import type { TermRow } from './search-queries.ts'
import type { SearchedLabel } from './searched-label.ts'

/** One name, synonym or code of an entity: hits are terms, so that each hit can say what matched. */
interface Term {
  readonly key: number
  readonly id: string
  readonly label: SearchedLabel
  readonly field: MatchedField
  readonly text: string
}

export interface Hit {
  readonly id: string
  readonly label: SearchedLabel
  readonly matchedField: MatchedField
  readonly matchedText: string
  readonly score: number
}

/** Nobody's word: no name has one as long, and looking for what is near it takes longest of all. */
const LONGEST_WORD = 30
/**
 * One slip in four letters, three at most: `vertebropalsty` and `stelate` are found, `hip` and `lip` stay apart. Each
 * further slip would multiply the time that a long nonsense word takes.
 */
const fuzzy = (term: string): number | false =>
  /\d/.test(term) || term.length < 5 || term.length > LONGEST_WORD
    ? false
    : Math.min(MOST_SLIPS, Math.round(term.length / 4))
const MOST_SLIPS = 3

const shortOf = (id: string) => id.slice(id.indexOf('/') + 1)

function termsOf(label: SearchedLabel, row: TermRow): Omit<Term, 'key'>[] {
  const term = (field: MatchedField, text: string) => ({ id: row.id, label, field, text })
  const identifiers = [
    ...row.codes,
    ...(row.pmid ? [row.pmid, `PMID:${row.pmid}`] : []),
    ...(row.doi ? [row.doi, `DOI:${row.doi}`] : []),
    ...(row.nct ? [row.nct, `NCT:${row.nct}`] : []),
  ]
  return [
    term('ID', row.id),
    // People quote a report by its first author and year, which our id is made of.
    ...(label === 'Evidence' ? [term('ID', shortOf(row.id))] : []),
    term('NAME', row.name),
    ...row.synonyms.map((s) => term('SYNONYM', s)),
    ...row.layTerms.map((s) => term('LAY_TERM', s)),
    ...identifiers.map((c) => term('CODE', c)),
  ]
}

/** Names, synonyms and codes of one data version, searched in process so that both engines answer alike. */
export class SearchIndex {
  readonly #mini = new MiniSearch<Term>({
    idField: 'key',
    fields: ['text'],
    storeFields: ['entity', 'label', 'field', 'text'],
    // A result carries the document's own key as `id`.
    extractField: (term, field) => (field === 'entity' ? term.id : term[field as keyof Term]),
    tokenize: wordsOf,
    processTerm: (term) => term,
  })
  readonly #codes = new Map<string, { id: string; label: SearchedLabel; exact: boolean }[]>()
  readonly #exactTexts = new Map<string, Term[]>()

  constructor(rows: ReadonlyMap<SearchedLabel, readonly TermRow[]>) {
    const terms = [...rows].flatMap(([label, list]) => list.flatMap((row) => termsOf(label, row)))
    const keyed = terms.map((t, key) => ({ ...t, key }))
    this.#mini.addAll(keyed.filter((t) => t.field !== 'CODE' && t.text !== t.id))
    for (const term of keyed) this.#remember(plain(term.text), term)
    for (const [label, list] of rows) for (const row of list) this.#rememberCodes(label, row)
  }

  /** Entities that carry this code; the exact ones first. */
  byCode(code: string): readonly { id: string; label: SearchedLabel; exact: boolean }[] {
    return this.#codes.get(fold(code)) ?? []
  }

  /** Entities that carry a code which begins like this, for what the very code does not find. */
  byCodeBeginning(beginning: string): readonly { id: string; label: SearchedLabel; code: string }[] {
    const begins = fold(beginning)
    return [...this.#codes].flatMap(([code, carriers]) =>
      code.startsWith(begins)
        ? carriers.map(({ id, label }) => ({ id, label, code: code.toUpperCase() }))
        : [],
    )
  }

  /** Entities of which a whole name, synonym or code is this text, each once. */
  exactly(text: string, labels: readonly SearchedLabel[]): Hit[] {
    return bestOfEach(this.#exact(text), labels)
  }

  /** Hits by relevance, then id; each entity once, with the term that matched best. */
  search(query: string, labels: readonly SearchedLabel[]): Hit[] {
    return bestOfEach([...this.#exact(query), ...this.#found(query)], labels)
  }

  /** What shares at least half of the words, each whole or with a slip: for texts that nothing is called. */
  nearly(text: string, labels: readonly SearchedLabel[]): Hit[] {
    const words = new Set(wordsOf(text))
    const near = this.#mini
      .search(text, { combineWith: 'OR', fuzzy })
      .filter((r) => r.queryTerms.length * 2 >= words.size)
    return bestOfEach(near.map(scored), labels)
  }

  #exact(query: string): Hit[] {
    return (this.#exactTexts.get(plain(query)) ?? []).map((t) => hitOf(t, 1000 * FIELD_BOOST[t.field]))
  }

  #found(query: string): Hit[] {
    const options = {
      prefix: (_: string, i: number, all: string[]) => i === all.length - 1,
      combineWith: 'AND' as const,
    }
    return this.#mini.search(query, { ...options, fuzzy }).map((result) => answering(query, result))
  }

  #remember(text: string, term: Term): void {
    this.#exactTexts.set(text, [...(this.#exactTexts.get(text) ?? []), term])
  }

  #rememberCodes(label: SearchedLabel, row: TermRow): void {
    const codes = row.codes.map((code, i) => ({ code, exact: row.matches[i] === 'EXACT' }))
    const own = [row.pmid && `PMID:${row.pmid}`, row.doi && `DOI:${row.doi}`, row.nct && `NCT:${row.nct}`]
    for (const { code, exact } of [...codes, ...own.flatMap((c) => (c ? [{ code: c, exact: true }] : []))]) {
      const known = this.#codes.get(fold(code)) ?? []
      this.#codes.set(fold(code), [...known, { id: row.id, label, exact }])
    }
  }
}

function bestOfEach(hits: readonly Hit[], labels: readonly SearchedLabel[]): Hit[] {
  const best = new Map<string, Hit>()
  for (const hit of hits) {
    if (labels.includes(hit.label) && (best.get(hit.id)?.score ?? -1) < hit.score) best.set(hit.id, hit)
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

const hitOf = (term: Term, score: number): Hit => ({
  id: term.id,
  label: term.label,
  matchedField: term.field,
  matchedText: term.text,
  score,
})

const termOf = (result: SearchResult): Term => ({
  key: Number(result.id),
  id: result.entity,
  label: result.label,
  field: result.field,
  text: result.text,
})

const answering = (query: string, result: SearchResult): Hit => {
  const term = termOf(result)
  return hitOf(term, relevance(query, { ...term, hitWords: result.terms, nearness: result.score }))
}

const scored = (result: SearchResult): Hit => {
  const term = termOf(result)
  return hitOf(term, result.score * FIELD_BOOST[term.field])
}
