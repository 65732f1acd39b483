import { closingOf, type Token } from './tokens.ts'

export interface NodePattern {
  readonly variable: string | undefined
  readonly labels: readonly string[]
  /** Whether the pattern says which node: `{id: …}`. */
  readonly byId: boolean
  readonly text: string
}

/** Nodes joined by relationships, in the order of the text. */
export interface Chain {
  readonly nodes: readonly NodePattern[]
  readonly relationshipVariables: readonly string[]
  readonly path: string | undefined
}

interface Found<T> {
  readonly item: T
  readonly end: number
}

/** All chains of a text. In a MATCH a lone node is a pattern too; elsewhere `(n)` is an expression. */
export function chainsIn(tokens: readonly Token[], isMatch: boolean): Chain[] {
  const chains: Chain[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const found = chainAt(tokens, at)
    if (!found || (found.item.nodes.length === 1 && !(isMatch && startsPattern(tokens[at - 1])))) continue
    chains.push(found.item)
    at = found.end
  }
  return chains
}

const startsPattern = (before: Token | undefined) => before === undefined || [',', '='].includes(before.text)

function chainAt(tokens: readonly Token[], start: number): Found<Chain> | undefined {
  const first = nodeAt(tokens, start)
  if (!first) return undefined
  const nodes = [first.item]
  const relationshipVariables: string[] = []
  let end = first.end
  for (let next = linkAt(tokens, end + 1); next; next = linkAt(tokens, end + 1)) {
    nodes.push(next.item.node)
    relationshipVariables.push(...next.item.variables)
    end = next.end
  }
  return { item: { nodes, relationshipVariables, path: pathName(tokens, start) }, end }
}

function pathName(tokens: readonly Token[], start: number): string | undefined {
  const equals = tokens[start - 1]?.text === '(' ? start - 3 : start - 1
  return tokens[equals]?.text === '=' ? tokens[equals - 1]?.text : undefined
}

function nodeAt(tokens: readonly Token[], start: number): Found<NodePattern> | undefined {
  if (tokens[start]?.text !== '(' || isCall(tokens[start - 1])) return undefined
  let at = start + 1
  const variable = tokens[at]?.kind === 'word' ? tokens[at++]?.text : undefined
  const labels: string[] = []
  while (tokens[at]?.text === ':' || (labels.length > 0 && ['|', '&'].includes(tokens[at]?.text ?? ''))) {
    labels.push(tokens[at + 1]?.text ?? '')
    at += 2
  }
  const map = at
  if (tokens[at]?.text === '{') at = closingOf(tokens, at) + 1
  if (tokens[at]?.text !== ')') return undefined
  const byId =
    at > map &&
    tokens.slice(map, at).some((token, i, inside) => token.text === 'id' && inside[i + 1]?.text === ':')
  const text = tokens
    .slice(start, at + 1)
    .map((token) => token.text)
    .join('')
  return { item: { variable, labels, byId, text }, end: at }
}

const KEYWORDS = new Set([
  'MATCH',
  'WHERE',
  'AND',
  'OR',
  'NOT',
  'XOR',
  'IN',
  'THEN',
  'ELSE',
  'WHEN',
  'RETURN',
  'WITH',
  'AS',
  'SHORTESTPATH',
  'ALLSHORTESTPATHS',
])
const isCall = (before: Token | undefined) => before?.kind === 'word' && !KEYWORDS.has(before.word)

function linkAt(
  tokens: readonly Token[],
  start: number,
): Found<{ node: NodePattern; variables: string[] }> | undefined {
  let at = tokens[start]?.text === '<' ? start + 1 : start
  if (tokens[at++]?.text !== '-') return undefined
  const variables: string[] = []
  if (tokens[at]?.text === '[') {
    const name = tokens[at + 1]
    if (name?.kind === 'word') variables.push(name.text)
    at = closingOf(tokens, at) + 1
  }
  if (tokens[at++]?.text !== '-') return undefined
  if (tokens[at]?.text === '>') at += 1
  const node = nodeAt(tokens, at)
  return node && { item: { node: node.item, variables }, end: node.end }
}
