import { closingOf, depths, type Token } from './tokens.ts'

/** One clause as it stands in the text; a `{…}` with a query inside became one token and a block of its own. */
export interface Clause {
  readonly keyword: string
  readonly tokens: readonly Token[]
  /** What follows its WHERE. */
  readonly where: readonly Token[]
  readonly blocks: readonly Block[]
}

export interface Block {
  /** `EXISTS`, `COUNT`, `CALL`; `QUERY` for the whole text. */
  readonly kind: string
  /** Variables that `CALL (a, b) {…}` names; nothing when the block sees all outer ones. */
  readonly imports: readonly string[] | undefined
  readonly clauses: readonly Clause[]
}

const STARTS = new Set([
  ...['MATCH', 'OPTIONAL', 'WITH', 'RETURN', 'UNWIND', 'CALL', 'UNION', 'ORDER', 'SKIP', 'LIMIT', 'YIELD'],
  ...['CREATE', 'MERGE', 'SET', 'DELETE', 'DETACH', 'REMOVE', 'FOREACH', 'LOAD'],
])
const SUBQUERIES = new Set(['EXISTS', 'COUNT', 'COLLECT'])

export function parseBlock(tokens: readonly Token[], kind = 'QUERY', imports?: readonly string[]): Block {
  const clauses = splitClauses(tokens).map(parseClause)
  return { kind, imports, clauses }
}

/** `EXISTS {(a)-->(b)}` leaves MATCH out. */
function splitClauses(tokens: readonly Token[]): Token[][] {
  const depth = depths(tokens)
  const parts: Token[][] = []
  tokens.forEach((token, at) => {
    const starts = depth[at] === 0 && STARTS.has(token.word) && !isInside(tokens, at)
    if (starts || parts.length === 0) parts.push(starts ? [] : [MATCH])
    parts.at(-1)?.push(token)
  })
  return parts
}

const MATCH: Token = { kind: 'word', text: 'MATCH', word: 'MATCH' }

/** `STARTS WITH`, `OPTIONAL MATCH`, `n.limit`: the word goes on, it does not start. */
function isInside(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before?.text === '.' || ['STARTS', 'ENDS', 'OPTIONAL', 'DETACH'].includes(before?.word ?? '')
}

function parseClause(all: readonly Token[]): Clause {
  const isOptional = all[0]?.word === 'OPTIONAL'
  const keyword = isOptional ? 'OPTIONAL MATCH' : (all[0]?.word ?? '')
  const { tokens, blocks } = takeBlocks(all.slice(isOptional ? 2 : 1), keyword)
  const depth = depths(tokens)
  const where = tokens.findIndex((token, at) => depth[at] === 0 && token.word === 'WHERE')
  if (where < 0) return { keyword, tokens, where: [], blocks }
  return { keyword, tokens: tokens.slice(0, where), where: tokens.slice(where + 1), blocks }
}

function takeBlocks(tokens: readonly Token[], keyword: string): { tokens: Token[]; blocks: Block[] } {
  const rest: Token[] = []
  const blocks: Block[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token
    const kind = token.text === '{' ? blockKind(rest, keyword) : undefined
    if (kind === undefined) {
      rest.push(token)
      continue
    }
    const end = closingOf(tokens, at)
    blocks.push(parseBlock(tokens.slice(at + 1, end), kind, kind === 'CALL' ? importsIn(rest) : undefined))
    rest.push({ kind: 'subquery', text: `${kind} {…}`, word: kind })
    at = end
  }
  return { tokens: rest, blocks }
}

function blockKind(before: readonly Token[], keyword: string): string | undefined {
  const last = before.at(-1)
  if (last && SUBQUERIES.has(last.word)) return last.word
  return keyword === 'CALL' && (last === undefined || last.text === ')') ? 'CALL' : undefined
}

function importsIn(tokens: readonly Token[]): string[] | undefined {
  return tokens.length === 0
    ? undefined
    : tokens.filter((token) => token.kind === 'word').map((token) => token.text)
}
