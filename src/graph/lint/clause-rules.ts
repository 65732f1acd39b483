import type { Clause } from './clauses.ts'
import type { Rule } from './rule.ts'
import { itemsOf, type Scope, type Scoped } from './scope.ts'
import { closingOf, type Token, textOf } from './tokens.ts'

const AGGREGATES = new Set(['COUNT', 'SUM', 'MIN', 'MAX', 'AVG', 'COLLECT', 'STDEV'])
const WRITES = new Set(['CREATE', 'MERGE', 'SET', 'DELETE', 'DETACH', 'REMOVE', 'FOREACH', 'LOAD', 'YIELD'])

const projections = (clauses: readonly Scoped[]) =>
  clauses.filter(({ clause }) => ['WITH', 'RETURN'].includes(clause.keyword))
const items = (clauses: readonly Scoped[]) => projections(clauses).flatMap(({ clause }) => itemsOf(clause))

/** 2. The engines name an item without alias differently; WITH may pass a plain name on. */
const itemsHaveAlias: Rule = ({ clauses }) =>
  projections(clauses).flatMap(({ clause }) =>
    itemsOf(clause)
      .filter(
        ({ alias, expression }) => alias === undefined && !(clause.keyword === 'WITH' && isName(expression)),
      )
      .map(({ expression }) => textOf(expression)),
  )

const isName = (expression: readonly Token[]) => expression.length === 1 && expression[0]?.kind === 'word'

/** 3. The embedded engine loses rows. */
const optionalWhereIsPlain: Rule = ({ clauses }) =>
  clauses
    .filter(
      ({ clause, following }) => clause.keyword === 'OPTIONAL MATCH' || isBeforeOptional(clause, following),
    )
    .filter(
      ({ clause, whereChains }) =>
        whereChains.length > 0 || clause.where.some((token) => token.kind === 'subquery'),
    )
    .map(({ clause }) => textOf(clause.where))

const isBeforeOptional = (clause: Clause, following: readonly Clause[]) =>
  clause.keyword === 'MATCH' && following.some(({ keyword }) => keyword === 'OPTIONAL MATCH')

/** 6. Grouping around an aggregate differs. `coalesce(sum(x), 0)` is the one exception. */
const aggregateStandsAlone: Rule = ({ clauses }) =>
  items(clauses)
    .filter(
      ({ expression }) => expression.some((_, at) => isAggregate(expression, at)) && !standsAlone(expression),
    )
    .map(({ expression }) => textOf(expression))

function isAggregate(tokens: readonly Token[], at: number): boolean {
  return (
    AGGREGATES.has(tokens[at]?.word ?? '') && tokens[at + 1]?.text === '(' && tokens[at - 1]?.text !== '.'
  )
}

function standsAlone(expression: readonly Token[]): boolean {
  const isWrapped = expression[0]?.word === 'COALESCE'
  const start = isWrapped ? 2 : 0
  const end = closingOf(expression, start + 1)
  if (!isAggregate(expression, start)) return false
  return isWrapped
    ? expression[end + 1]?.text === ',' && expression.length === end + 4
    : end === expression.length - 1
}

/** 9. One parameter or one literal. */
const limitIsPlain: Rule = ({ clauses }) =>
  clauses
    .filter(({ clause }) => ['LIMIT', 'SKIP'].includes(clause.keyword))
    .filter(
      ({ clause }) =>
        clause.tokens.length !== 1 || !['number', 'param'].includes(clause.tokens[0]?.kind ?? ''),
    )
    .map(({ clause }) => textOf(clause.tokens))

/** The port answers plain values; nodes and paths are a fifth slower and differ. */
const noEntitiesReturned: Rule = ({ clauses }) =>
  clauses
    .filter(({ clause, kind }) => clause.keyword === 'RETURN' && kind === 'QUERY')
    .flatMap(({ clause, scope }) => itemsOf(clause).filter(({ expression }) => isEntity(expression, scope)))
    .map(({ expression }) => textOf(expression))

const isEntity = (expression: readonly Token[], scope: Scope) =>
  expression.length === 1 && scope.get(expression[0]?.text ?? '')?.isEntity === true

/** 16. A projection of a missing node differs, unless a CASE says what stands there. */
const noProjectionOfOptional: Rule = ({ clauses }) =>
  clauses.flatMap(({ clause, scope }) =>
    clause.tokens
      .filter(
        (token, at) =>
          scope.get(token.text)?.mayBeNull &&
          clause.tokens[at + 1]?.text === '{' &&
          !isInCase(clause.tokens[at - 1]),
      )
      .map((token) => `${token.text} {…}`),
  )

const isInCase = (before: Token | undefined) => ['ELSE', 'THEN'].includes(before?.word ?? '')

/** Only `replaceAll` writes. */
const readsOnly: Rule = ({ clauses }) =>
  clauses
    .filter(
      ({ clause }) => WRITES.has(clause.keyword) || (clause.keyword === 'CALL' && clause.blocks.length === 0),
    )
    .map(({ clause }) => clause.keyword)

export const CLAUSE_RULES: Readonly<Record<string, Rule>> = {
  'items-have-alias': itemsHaveAlias,
  'optional-where-is-plain': optionalWhereIsPlain,
  'aggregate-stands-alone': aggregateStandsAlone,
  'limit-is-plain': limitIsPlain,
  'no-entities-returned': noEntitiesReturned,
  'no-projection-of-optional': noProjectionOfOptional,
  'reads-only': readsOnly,
}
