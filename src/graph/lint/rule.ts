import { parseBlock } from './clauses.ts'
import { type Scoped, scopedClauses } from './scope.ts'
import { type Token, tokenize } from './tokens.ts'

/** A query text, taken apart once for all rules. */
export interface LintedText {
  readonly tokens: readonly Token[]
  readonly clauses: readonly Scoped[]
}

/** Answers the places that break the rule. */
export type Rule = (text: LintedText) => string[]

export function takeApart(text: string): LintedText {
  const tokens = tokenize(text)
  return { tokens, clauses: scopedClauses(parseBlock(tokens)) }
}
