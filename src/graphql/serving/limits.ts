import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives'
import type { GraphQLFormattedError, ValidationContext, ValidationRule } from 'graphql'
import { type Excess, excessMessage, limitExceeded } from '../errors.ts'

/** Bounds of one operation. */
export interface Limits {
  readonly tokens: number
  readonly depth: number
  readonly aliases: number
  readonly directives: number
  readonly cost: number
  readonly timeMs: number
}

/** Bounds that nobody needs to move: about four times what the largest example uses. */
export const SYNTAX_LIMITS = { tokens: 2_500, depth: 18, aliases: 40, directives: 40 } as const

const REMEDIES = {
  tokens: 'Split the operation, or use fragments for repeated selections.',
  depth: 'Ask for nested objects by id in a second operation.',
  aliases: 'Send several operations, or ask for many ids at once with `nodes`.',
  directives: 'Leave fields out in place of `@skip` and `@include`.',
} as const

type Syntactic = keyof typeof REMEDIES

/** Refuses operations by their text alone, before any variable is known. */
export function limitRules(limits: Limits): ValidationRule[] {
  return [
    maxDepthRule({ ...judgedBy(excess('depth', limits)), flattenFragments: true }),
    maxAliasesRule(judgedBy(excess('aliases', limits))),
    maxDirectivesRule(judgedBy(excess('directives', limits))),
  ]
}

/** graphql-js has bounds of its own, which it reports as faults of the text; these are the refusals they stand for. */
export function builtInRefusal(message: string): GraphQLFormattedError | undefined {
  const excess = tokenExcess(message) ?? comparisonExcess(message)
  if (excess === undefined) return undefined
  const { http, ...extensions } = limitExceeded(excess).extensions
  return { message: excessMessage(excess), extensions }
}

function tokenExcess(message: string): Excess | undefined {
  const allowed = /^Syntax Error: Document contains more tha[nt] (\d+) tokens/.exec(message)?.[1]
  return allowed === undefined ? undefined : excess('tokens', { tokens: Number(allowed) })
}

function comparisonExcess(message: string): Excess | undefined {
  if (message !== 'Validation aborted.') return undefined
  return { limit: 'comparisons of equal fields', allowed: 500_000, remedy: 'Select each field once.' }
}

/** The library counts, and we judge: its own refusal would carry neither our code nor the number found. */
function judgedBy(excess: Excess) {
  const judge = (context: ValidationContext | null, { n: found }: { n: number }) => {
    if (found > excess.allowed) context?.reportError(limitExceeded({ ...excess, found }))
  }
  return { n: Number.POSITIVE_INFINITY, onAccept: [judge] }
}

function excess<Name extends Syntactic>(limit: Name, limits: Pick<Limits, Name>): Excess {
  return { limit, allowed: limits[limit], remedy: REMEDIES[limit] }
}
