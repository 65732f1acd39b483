export interface Token {
  readonly kind: 'word' | 'string' | 'number' | 'param' | 'sign' | 'subquery'
  readonly text: string
  /** The text in capitals, for keywords. */
  readonly word: string
}

const PIECES =
  /(?<skip>\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<string>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(?<param>\$\w+)|(?<word>`[^`]*`|[A-Za-z_]\w*)|(?<number>\d+(?:\.\d+)?)|(?<sign>\.\.|<=|>=|<>|=~|\+=|\S)/gy

/** The words and signs of a text; comments and spaces are dropped. */
export function tokenize(text: string): Token[] {
  return [...text.matchAll(PIECES)].flatMap(({ groups = {}, 0: piece }) => {
    if (groups.skip !== undefined) return []
    const kind =
      (['string', 'param', 'word', 'number'] as const).find((name) => groups[name] !== undefined) ?? 'sign'
    return [{ kind, text: piece, word: kind === 'word' ? piece.toUpperCase() : '' }]
  })
}

const OPENING = new Set(['(', '[', '{'])
const CLOSING = new Set([')', ']', '}'])
const isSign = (token: Token | undefined) => token?.kind === 'sign'

const opens = (token: Token | undefined) => isSign(token) && OPENING.has(token?.text ?? '')
const closes = (token: Token | undefined) => isSign(token) && CLOSING.has(token?.text ?? '')

/** Where the bracket at `open` closes. */
export function closingOf(tokens: readonly Token[], open: number): number {
  let depth = 0
  for (let at = open; at < tokens.length; at += 1) {
    if (opens(tokens[at])) depth += 1
    if (closes(tokens[at])) depth -= 1
    if (depth === 0) return at
  }
  return tokens.length
}

/** How many brackets are open before each token. */
export function depths(tokens: readonly Token[]): number[] {
  let depth = 0
  return tokens.map((token) => {
    if (closes(token)) depth -= 1
    const here = depth
    if (opens(token)) depth += 1
    return here
  })
}

/** The parts between separators that stand outside of all brackets. */
export function splitOutside(tokens: readonly Token[], isSeparator: (token: Token) => boolean): Token[][] {
  const depth = depths(tokens)
  const parts: Token[][] = [[]]
  tokens.forEach((token, at) => {
    if (depth[at] === 0 && isSeparator(token)) parts.push([])
    else parts.at(-1)?.push(token)
  })
  return parts.filter((part) => part.length > 0)
}

export const textOf = (tokens: readonly Token[]) => tokens.map((token) => token.text).join(' ')
