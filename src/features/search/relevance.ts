import type { SearchedLabel } from './searched-label.ts'

export type MatchedField = 'ID' | 'NAME' | 'SYNONYM' | 'LAY_TERM' | 'CODE'

/** A name or synonym that came up, and the words of it that were hit. */
export interface Candidate {
  readonly label: SearchedLabel
  readonly field: MatchedField
  readonly text: string
  readonly hitWords: readonly string[]
  /** How near the library thinks the slips are, above 0. */
  readonly nearness: number
}

/** Spellings of one word in Britain and America are one word; a reader of either writes what he is used to. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[ao]e/g, 'e'],
  [/iz(?=[aei]|$)/g, 'is'],
  [/(?<=\p{L}[bdilmn])our/gu, 'or'],
  [/^disk/, 'disc'],
]

const oneSpelling = (word: string): string =>
  SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), word)

/** Accents, case and apostrophes do not count. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/g, '')

export const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(oneSpelling)

/** Texts that differ in hyphens, commas or spaces are the same name. */
export const plain = (text: string): string => wordsOf(text).join(' ')

export const FIELD_BOOST: Readonly<Record<MatchedField, number>> = {
  ID: 1.5,
  CODE: 1.5,
  NAME: 1.2,
  SYNONYM: 1,
  LAY_TERM: 0.9,
}

const WITHOUT_SLIP = 100
const WHOLE_WORDS = 15
const BEGINS = 40
const COVERAGE = 40
const NO_REPORT = 10
/** Authors of reports are many: with two letters typed, a thing is meant before a person. */
const AUTHOR_BOOST = 0.7

/**
 * How well a text answers what was typed so far, 0 to about 210: words without a slip before misspelt ones, then texts
 * that begin with what was typed, then those of which it is the larger part. How rare a word is says nothing while it
 * is being typed: `kne` is far more often the knee than the one kneecap.
 */
export function relevance(query: string, { label, field, text, hitWords, nearness }: Candidate): number {
  const asked = wordsOf(query)
  const [typed, held] = [asked.join(' '), plain(text)]
  const whole = asked.every((word) => hitWords.includes(word))
  const isStart = (word: string, i: number) =>
    i === asked.length - 1 && hitWords.some((hit) => hit.startsWith(word))
  const slipped = !asked.every((word, i) => hitWords.includes(word) || isStart(word, i))
  // Titles of reports hold most words of the field: what they are about is more often meant.
  const kind = label === 'Evidence' ? 0 : NO_REPORT
  if (slipped) return kind + (WITHOUT_SLIP - 2 * NO_REPORT) * (nearness / (nearness + NO_REPORT))
  const begins = held.startsWith(typed) ? BEGINS : 0
  const coverage = COVERAGE * Math.min(1, typed.length / held.length)
  const boost = field === 'ID' ? AUTHOR_BOOST : FIELD_BOOST[field]
  return WITHOUT_SLIP + kind + (whole ? WHOLE_WORDS : 0) + (begins + coverage) * boost
}
