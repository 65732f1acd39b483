import { setImmediate as nextTurn } from 'node:timers/promises'
import { wordsOf } from './relevance.ts'
import type { Hit } from './search-index.ts'
import type { SearchedLabel } from './searched-label.ts'

/** What a search index is asked while a list of terms is resolved. */
export interface TermIndex {
  exactly(text: string, labels: readonly SearchedLabel[]): readonly Hit[]
  search(text: string, labels: readonly SearchedLabel[]): readonly Hit[]
  nearly(text: string, labels: readonly SearchedLabel[]): readonly Hit[]
  byCode(code: string): readonly { id: string; label: SearchedLabel; exact: boolean }[]
  byCodeBeginning(beginning: string): readonly { id: string; label: SearchedLabel; code: string }[]
}

export interface ResolvedTerm {
  readonly term: string
  readonly position: number
  readonly candidates: Hit[]
  readonly candidateCount: number
}

export interface ResolvedTerms {
  readonly matched: (ResolvedTerm & { readonly match: Hit })[]
  readonly ambiguous: ResolvedTerm[]
  readonly unknown: ResolvedTerm[]
}

export const MOST_CANDIDATES = 5
/** A long sentence is no name: its first words are enough to suggest something. */
const SUGGESTING_WORDS = 8

/** Terminologies whose codes people write without naming the terminology, as in `M17.11`. */
const BARE_CODE_PREFIXES = ['ICD10CM', 'MESH', 'HCPCS', 'ICD10PCS']
const BARE_CODE = /^[a-z0-9]*\d[a-z0-9.]*$/i

interface Found {
  readonly certain: readonly Hit[]
  readonly suggested: readonly Hit[]
}

/** Entities that carry the code: a code that is no translation of the entity only suggests it. */
function codeCarriers(code: string, labels: readonly SearchedLabel[], index: TermIndex): Found {
  const written = BARE_CODE.test(code) ? [code, ...BARE_CODE_PREFIXES.map((p) => `${p}:${code}`)] : [code]
  const carriers = written.flatMap((text) =>
    index
      .byCode(text)
      .filter((c) => labels.includes(c.label))
      .map((c) => ({ exact: c.exact, hit: codeHit(c, text) })),
  )
  return {
    certain: carriers.filter((c) => c.exact).map((c) => c.hit),
    suggested: carriers.filter((c) => !c.exact).map((c) => c.hit),
  }
}

const codeHit = ({ id, label }: { id: string; label: SearchedLabel }, code: string): Hit => ({
  id,
  label,
  matchedField: 'CODE',
  matchedText: code,
  score: 1500,
})

/** A diagnosis with its details: side, encounter. */
const ICD10 = /^(?:icd10cm:)?([a-z]\d[0-9a-z])\.?[0-9a-z]*$/i

/** Entities with another code of the same category: `M17.11`, of the right knee, leads to who carries `M17.9`. */
function sameCategory(code: string, labels: readonly SearchedLabel[], index: TermIndex): Hit[] {
  const category = ICD10.exec(code)?.[1]
  const carriers = category === undefined ? [] : index.byCodeBeginning(`ICD10CM:${category}`)
  return carriers.filter((c) => labels.includes(c.label)).map((c) => codeHit(c, c.code))
}

const once = (hits: readonly Hit[]): Hit[] =>
  [...new Map(hits.toReversed().map((h) => [h.id, h])).values()].toReversed()

const isReport = (hit: Hit) => hit.label === 'Evidence'

/** What comes near: a title that holds all the words says less than a name that holds some. */
function suggestions(text: string, labels: readonly SearchedLabel[], index: TermIndex): Hit[] {
  const words = wordsOf(text).slice(0, SUGGESTING_WORDS).join(' ')
  const whole = index.search(words, labels)
  const hits = whole.every(isReport) ? [...whole, ...index.nearly(words, labels)] : whole
  return [...hits.filter((h) => !isReport(h)), ...hits.filter(isReport)]
}

function lookUp(term: string, labels: readonly SearchedLabel[], index: TermIndex): Found {
  const text = term.trim()
  const codes = codeCarriers(text, labels, index)
  const named = index.exactly(text, labels).filter((h) => h.matchedField !== 'CODE')
  const certain = once([...named, ...codes.certain])
  if (certain.length > 0) return { certain, suggested: [] }
  // Other text is no use to who meant a code.
  const near = BARE_CODE.test(text) ? [] : suggestions(text, labels, index)
  return { certain, suggested: once([...codes.suggested, ...sameCategory(text, labels, index), ...near]) }
}

function resolveTerm(
  term: string,
  position: number,
  labels: readonly SearchedLabel[],
  index: TermIndex,
): Looked {
  const { certain, suggested } = lookUp(term, labels, index)
  const hits = certain.length > 0 ? certain : suggested
  return {
    term,
    position,
    candidates: hits.slice(0, MOST_CANDIDATES),
    candidateCount: hits.length,
    match: certain[0],
    certain: certain.length,
  }
}

interface Looked extends ResolvedTerm {
  readonly match: Hit | undefined
  readonly certain: number
}

/** How long a list of terms may keep everyone else waiting at a stretch. */
const STRETCH_MS = 20

/**
 * Sorts terms by what they name: one entity, several, or none, with what comes near. Other requests have their turn
 * in between: 200 long texts are a second's work.
 */
export async function resolveTerms(
  terms: readonly string[],
  labels: readonly SearchedLabel[],
  index: TermIndex,
): Promise<ResolvedTerms> {
  const all: Looked[] = []
  let begun = performance.now()
  for (const [position, term] of terms.entries()) {
    all.push(resolveTerm(term, position, labels, index))
    if (performance.now() - begun < STRETCH_MS) continue
    await nextTurn()
    begun = performance.now()
  }
  return {
    matched: all.flatMap(({ certain, match, ...term }) =>
      certain === 1 && match ? [{ ...term, match }] : [],
    ),
    ambiguous: all.filter((term) => term.certain > 1),
    unknown: all.filter((term) => term.certain === 0),
  }
}
