import type { FactStatus } from '../../../vocabulary/plan.ts'
import type { FactName } from '../../../vocabulary/plan-facts.ts'
import type { Atom, Predicate } from './predicate.ts'

/** Kleene's three values. */
export type Ternary = 'YES' | 'NO' | 'UNKNOWN'

export type FactValue = 'PRESENT' | 'ABSENT' | number | string | readonly string[]

/** What is known; a fact that is not in a map is unknown. */
export interface Facts {
  readonly values: ReadonlyMap<FactName, FactValue>
  /** By id of the red flag. */
  readonly redFlags: ReadonlyMap<string, Exclude<FactStatus, 'UNKNOWN'>>
  /** Ids of drugs taken; null when nobody said. */
  readonly drugs: ReadonlySet<string> | null
  /** Who or what stands behind a fact about an option, for readers; no rule asks for it. */
  readonly words?: ReadonlyMap<FactName, string>
}

/** A single question with its answer. */
export interface Answered {
  readonly atom: Atom
  readonly holds: Ternary
}

export interface Outcome {
  readonly holds: Ternary
  /** The questions that decided it: those that hold, fail, or are open. */
  readonly because: readonly Answered[]
}

const ternary = (holds: boolean): Ternary => (holds ? 'YES' : 'NO')

type Bounds = Partial<Record<'above' | 'atLeast' | 'below' | 'atMost', number | undefined>>

function within(value: number, bounds: Bounds) {
  const { above = -Infinity, atLeast = -Infinity, below = Infinity, atMost = Infinity } = bounds
  return value > above && value >= atLeast && value < below && value <= atMost
}

function answer(atom: Atom, facts: Facts): Ternary {
  if ('redFlag' in atom) {
    const status = facts.redFlags.get(`RELIEF:red-flag/${atom.redFlag}`)
    return status === undefined ? 'UNKNOWN' : ternary(status === 'PRESENT')
  }
  if ('drug' in atom) {
    return facts.drugs === null ? 'UNKNOWN' : ternary(facts.drugs.has(`RELIEF:medication/${atom.drug}`))
  }
  const value = facts.values.get(atom.fact)
  if (value === undefined) return 'UNKNOWN'
  if ('is' in atom) return ternary(value === atom.is)
  if ('in' in atom) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value]
    return ternary(values.some((v) => atom.in.includes(String(v))))
  }
  // A figure that does not exist, such as relief after a block never done, is in no range.
  return ternary(typeof value === 'number' && within(value, atom))
}

/** `all` and `any` are each other's mirror: the deciding value ends it, an open one keeps it open. */
function combined(parts: readonly Outcome[], deciding: 'YES' | 'NO'): Outcome {
  const decided = parts.find((p) => p.holds === deciding)
  if (decided) return decided
  const open = parts.filter((p) => p.holds === 'UNKNOWN')
  const rest = open.length > 0 ? open : parts
  return {
    holds: open.length > 0 ? 'UNKNOWN' : deciding === 'YES' ? 'NO' : 'YES',
    because: rest.flatMap((p) => p.because),
  }
}

const NEGATED: Readonly<Record<Ternary, Ternary>> = { YES: 'NO', NO: 'YES', UNKNOWN: 'UNKNOWN' }

/** Whether a condition holds, in three values, with the questions that decided it. */
export function evaluate(predicate: Predicate, facts: Facts): Outcome {
  if ('all' in predicate)
    return combined(
      predicate.all.map((p) => evaluate(p, facts)),
      'NO',
    )
  if ('any' in predicate)
    return combined(
      predicate.any.map((p) => evaluate(p, facts)),
      'YES',
    )
  if ('not' in predicate) {
    const inner = evaluate(predicate.not, facts)
    return { ...inner, holds: NEGATED[inner.holds] }
  }
  const holds = answer(predicate, facts)
  return { holds, because: [{ atom: predicate, holds }] }
}

/** A rule without a condition always holds. */
export const evaluateOptional = (predicate: Predicate | null, facts: Facts): Outcome =>
  predicate === null ? { holds: 'YES', because: [] } : evaluate(predicate, facts)
