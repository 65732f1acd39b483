/** British and American spellings of the same word, brought to one form. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ae|oe/g, 'e'],
  [/isation/g, 'ization'],
  [/ise(?=d?\b)/g, 'ize'],
  [/our\b/g, 'or'],
  [/fibre/g, 'fiber'],
  [/([^s])s$/, '$1'],
]

const foldWord = (word: string): string =>
  SPELLINGS.reduce((folded, [from, to]) => folded.replace(from, to), word)

/**
 * A name without letter case, punctuation, plural endings, spelling variants and word order, so that
 * `Facet joints, lumbar` and `lumbar facet joint` are the same name.
 */
export function foldName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’\-‐–]/g, '')
  return plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(foldWord)
    .sort()
    .join(' ')
}

/** True when a name is one of the given names. */
export const isOneOf = (name: string, names: readonly string[]): boolean => {
  const folded = foldName(name)
  return names.some((other) => foldName(other) === folded)
}
