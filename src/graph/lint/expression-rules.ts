import type { Rule } from './rule.ts'
import { closingOf, type Token, textOf } from './tokens.ts'

/** A rule about a few neighbouring tokens: `window` sees each place with what stands around it. */
function near(isBad: (tokens: readonly Token[], at: number) => boolean): Rule {
  return ({ tokens }) =>
    tokens.flatMap((_, at) => (isBad(tokens, at) ? [textOf(tokens.slice(Math.max(0, at - 2), at + 5))] : []))
}

const calls = (tokens: readonly Token[], at: number, ...names: string[]) =>
  names.includes(tokens[at]?.word ?? '') && tokens[at + 1]?.text === '(' && tokens[at - 1]?.text !== '.'

/** 5. The sum of nothing differs. */
const sumHasDefault = near((tokens, at) => calls(tokens, at, 'SUM') && tokens[at - 2]?.word !== 'COALESCE')

const isComprehension = (tokens: readonly Token[], at: number) => {
  if (tokens[at]?.text !== '[') return false
  const isList = tokens[at + 1]?.kind === 'word' && tokens[at + 2]?.word === 'IN'
  return (
    isList || tokens[at + 1]?.text === '(' || (tokens[at + 2]?.text === '=' && tokens[at + 3]?.text === '(')
  )
}

/** 7. One inside the other differs. */
const noNestedComprehension = near((tokens, at) => {
  if (!isComprehension(tokens, at)) return false
  const end = closingOf(tokens, at)
  return tokens.slice(at + 1, end).some((_, inside) => isComprehension(tokens, at + 1 + inside))
})

/** 7. The embedded engine drops a null that a pattern comprehension yields; a map is never null. */
const comprehensionYieldsMap = near((tokens, at) => {
  if (!isComprehension(tokens, at) || tokens[at + 2]?.word === 'IN') return false
  const end = closingOf(tokens, at)
  const bar = lastBarOutside(tokens, at, end)
  const made = tokens.slice(bar + 1, end)
  const isMap = made[0]?.text === '{' || made[1]?.text === '{'
  return bar > at && !isMap && !(made.length === 3 && made[2]?.text === 'id')
})

function lastBarOutside(tokens: readonly Token[], open: number, end: number): number {
  let bar = open
  for (let at = open + 1; at < end; at += 1) {
    if (['(', '[', '{'].includes(tokens[at]?.text ?? '')) at = closingOf(tokens, at)
    else if (tokens[at]?.text === '|') bar = at
  }
  return bar
}

/** 8. `all` is a word of the language. */
const noVariableAll = near(
  (tokens, at) =>
    tokens[at]?.word === 'ALL' &&
    tokens[at - 1]?.word !== 'UNION' &&
    tokens[at - 1]?.text !== '.' &&
    tokens[at + 1]?.text !== '(',
)

/** 10. Counting from the end differs. */
const sliceFromStart = near((tokens, at) => {
  if (tokens[at]?.text !== '..') return false
  const [low, high] = [tokens.slice(at - 2, at), tokens.slice(at + 1, at + 3)]
  const isNull = low[1]?.word === 'NULL' || high[0]?.word === 'NULL'
  return isNull || high[0]?.text === '-' || (low[0]?.text === '-' && low[1]?.kind === 'number')
})

/** 11. Only a list may be added to a list. */
const listPlusList = near(
  (tokens, at) =>
    tokens[at]?.text === '+' &&
    tokens[at - 1]?.text === ']' &&
    tokens[at + 1]?.kind !== 'word' &&
    tokens[at + 1]?.text !== '[',
)

/** 12. `'1' = 1` is true in the embedded engine. */
const likeTypes = near((tokens, at) => {
  const sides = [tokens[at - 1]?.kind, tokens[at + 1]?.kind]
  return tokens[at]?.text === '=' && sides.includes('string') && sides.includes('number')
})

/** 14. Missing, or different, in one of the engines. */
const noForbiddenFunction = near((tokens, at) => {
  if (calls(tokens, at, 'EXISTS', 'ROUND', 'PERCENTILECONT', 'PERCENTILEDISC', 'TOSTRING')) return true
  if (calls(tokens, at, 'TOINTEGER')) return tokens[at + 2]?.kind === 'string'
  return tokens[at]?.word === 'COLLECT' && tokens[at + 1]?.text === '{'
})

/** 14. Dynamic labels, and order between truth values. */
const noForbiddenForm = near((tokens, at) => {
  if (tokens[at]?.text === ':' && ['$', '('].includes(tokens[at + 1]?.text ?? '')) return true
  const isOrder = ['<', '>', '<=', '>='].includes(tokens[at]?.text ?? '')
  return (
    isOrder && [tokens[at - 1], tokens[at + 1]].some((side) => ['TRUE', 'FALSE'].includes(side?.word ?? ''))
  )
})

/** 15. Without `u`, Neo4j folds the case of ASCII letters only. */
const unicodePattern = near(
  (tokens, at) => tokens[at]?.text === '=~' && (tokens[at + 1]?.text ?? '').includes('(?i)'),
)

/** 19. A parameter that is sometimes null makes Neo4j plan anew. */
const noNullParameter = near((tokens, at) => tokens[at]?.kind === 'param' && tokens[at + 1]?.word === 'IS')

/** 21. OR over ids scans in the embedded engine. */
const idsByIn = near((tokens, at) => {
  if (tokens[at]?.word !== 'OR' || tokens[at + 3]?.text !== 'id') return false
  return tokens[at - 3]?.text === 'id' && tokens[at - 2]?.text === '=' && tokens[at + 4]?.text === '='
})

/** The Neo4j adapter replaces `:Entity`, so no other spelling of it may occur, nor a slot's own label. */
const baseLabelIsToken = near((tokens, at) => {
  const word = (tokens[at]?.text ?? '').replaceAll(/['"`]/g, '')
  return (
    /^Entity[AB]$/.test(word) ||
    (word === 'Entity' && (tokens[at]?.text !== 'Entity' || tokens[at - 1]?.text !== ':'))
  )
})

/** Adapters sort labels, and drop base labels, where the key is `labels`. */
const labelsAreNamed = near((tokens, at) => {
  if (!calls(tokens, at, 'LABELS')) return false
  const after = closingOf(tokens, at + 1) + 1
  const isAlias = tokens[after]?.word === 'AS' && tokens[after + 1]?.text === 'labels'
  return !isAlias && !(tokens[at - 1]?.text === ':' && tokens[at - 2]?.text === 'labels')
})

export const EXPRESSION_RULES: Readonly<Record<string, Rule>> = {
  'sum-has-default': sumHasDefault,
  'no-nested-comprehension': noNestedComprehension,
  'comprehension-yields-map': comprehensionYieldsMap,
  'no-variable-all': noVariableAll,
  'slice-from-start': sliceFromStart,
  'list-plus-list': listPlusList,
  'like-types': likeTypes,
  'no-forbidden-function': noForbiddenFunction,
  'no-forbidden-form': noForbiddenForm,
  'unicode-pattern': unicodePattern,
  'no-null-parameter': noNullParameter,
  'ids-by-in': idsByIn,
  'base-label-is-token': baseLabelIsToken,
  'labels-are-named': labelsAreNamed,
}
