import type { Block, Clause } from './clauses.ts'
import { type Chain, chainsIn } from './patterns.ts'
import { splitOutside, type Token } from './tokens.ts'

/** What a name stands for where a clause begins. */
export interface Binding {
  readonly isEntity: boolean
  /** Bound by OPTIONAL MATCH and not yet known to exist. */
  readonly mayBeNull: boolean
}

export type Scope = ReadonlyMap<string, Binding>

/** A clause together with the names it can see and the patterns in it. */
export interface Scoped {
  readonly clause: Clause
  readonly kind: string
  /** Of the clauses of one block: this one and those after it up to the next WITH. */
  readonly following: readonly Clause[]
  readonly scope: Scope
  readonly chains: readonly Chain[]
  readonly whereChains: readonly Chain[]
}

export interface Item {
  readonly expression: readonly Token[]
  readonly alias: string | undefined
}

/** Every clause of a block and of the blocks inside it. */
export function scopedClauses(block: Block, outer: Scope = new Map()): Scoped[] {
  const start = block.imports ? new Map([...outer].filter(([name]) => block.imports?.includes(name))) : outer
  let scope: Scope = start
  return block.clauses.flatMap((clause, at) => {
    if (clause.keyword === 'UNION') scope = start
    const isMatch = clause.keyword.endsWith('MATCH')
    const chains = chainsIn(clause.tokens, isMatch)
    const following = untilNextWith(block.clauses.slice(at + 1))
    const seenInside = isMatch ? after(clause, chains, scope) : scope
    const own = {
      clause,
      kind: block.kind,
      following,
      scope,
      chains,
      whereChains: chainsIn(clause.where, false),
    }
    const inner = clause.blocks.flatMap((sub) => scopedClauses(sub, seenInside))
    scope = after(clause, chains, scope)
    return [own, ...inner]
  })
}

function untilNextWith(clauses: readonly Clause[]): Clause[] {
  const end = clauses.findIndex((clause) => ['WITH', 'UNION'].includes(clause.keyword))
  return clauses.slice(0, end < 0 ? undefined : end)
}

/** The names that the next clause sees. */
function after(clause: Clause, chains: readonly Chain[], scope: Scope): Scope {
  if (clause.keyword === 'WITH') return afterWith(clause, scope)
  if (clause.keyword === 'CALL') return new Map([...scope, ...returnedBy(clause)])
  if (clause.keyword === 'UNWIND') return new Map([...scope, [clause.tokens.at(-1)?.text ?? '', VALUE]])
  if (!clause.keyword.endsWith('MATCH')) return scope
  const fresh = chains.flatMap(namesIn).filter((name) => !scope.has(name))
  const binding = { isEntity: true, mayBeNull: clause.keyword.startsWith('OPTIONAL') }
  return new Map([...scope, ...fresh.map((name) => [name, binding] as const)])
}

const VALUE: Binding = { isEntity: false, mayBeNull: false }

function namesIn(chain: Chain): string[] {
  const nodes = chain.nodes.map((node) => node.variable)
  return [...nodes, ...chain.relationshipVariables, chain.path].filter((name) => name !== undefined)
}

function afterWith(clause: Clause, scope: Scope): Scope {
  const known = new Set(namesNotNull(clause.where))
  return new Map(
    itemsOf(clause).map(({ expression, alias }) => {
      const [only] = expression
      const binding = (expression.length === 1 && scope.get(only?.text ?? '')) || VALUE
      const name = alias ?? only?.text ?? ''
      return [name, known.has(name) ? { ...binding, mayBeNull: false } : binding]
    }),
  )
}

function namesNotNull(where: readonly Token[]): string[] {
  return where
    .filter(
      (_, at) =>
        where
          .slice(at + 1, at + 4)
          .map((token) => token.word)
          .join(' ') === 'IS NOT NULL',
    )
    .map((token) => token.text)
}

function returnedBy(clause: Clause): [string, Binding][] {
  const returns = clause.blocks
    .flatMap((block) => block.clauses)
    .filter(({ keyword }) => keyword === 'RETURN')
  const names = returns.flatMap(itemsOf).map((item) => item.alias ?? '')
  return names.map((name) => [name, VALUE])
}

/** The items of a WITH or RETURN. */
export function itemsOf(clause: Clause): Item[] {
  const tokens = clause.tokens[0]?.word === 'DISTINCT' ? clause.tokens.slice(1) : clause.tokens
  return splitOutside(tokens, (token) => token.text === ',').map((item) => {
    const named = item.at(-2)?.word === 'AS'
    return { expression: named ? item.slice(0, -2) : item, alias: named ? item.at(-1)?.text : undefined }
  })
}
