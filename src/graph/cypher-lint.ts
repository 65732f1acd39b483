import { CLAUSE_RULES } from './lint/clause-rules.ts'
import { EXPRESSION_RULES } from './lint/expression-rules.ts'
import { PATTERN_RULES } from './lint/pattern-rules.ts'
import { type Rule, takeApart } from './lint/rule.ts'

export interface CypherProblem {
  readonly rule: string
  /** The place in the text. */
  readonly found: string
}

const RULES: Readonly<Record<string, Rule>> = { ...PATTERN_RULES, ...CLAUSE_RULES, ...EXPRESSION_RULES }

export const CYPHER_RULES: readonly string[] = Object.keys(RULES)

/** What in a text would not answer alike, or not fast, on both engines. Meant for tests. */
export function lintCypher(text: string): CypherProblem[] {
  const parts = takeApart(text)
  return Object.entries(RULES).flatMap(([rule, check]) => check(parts).map((found) => ({ rule, found })))
}
