import { z } from 'zod'
import { definitionOf, FACT_NAMES, type FactName } from '../../../vocabulary/plan-facts.ts'

const fact = z.enum(FACT_NAMES as [FactName, ...FactName[]])
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

const isPresent = z.strictObject({ fact, is: z.enum(['PRESENT', 'ABSENT']) })
const comparison = z
  .strictObject({
    fact,
    above: z.number().optional(),
    atLeast: z.number().optional(),
    below: z.number().optional(),
    atMost: z.number().optional(),
  })
  .refine((c) => [c.above, c.atLeast, c.below, c.atMost].some((bound) => bound !== undefined), {
    error: 'give at least one of above, atLeast, below, atMost',
  })
const membership = z.strictObject({ fact, in: z.array(z.string()).min(1) })
const flag = z.strictObject({ redFlag: slug })
const drug = z.strictObject({ drug: slug })

export type Atom =
  | z.output<typeof isPresent>
  | z.output<typeof comparison>
  | z.output<typeof membership>
  | z.output<typeof flag>
  | z.output<typeof drug>

/** A condition of a rule: what can be said without a language of expressions. */
export type Predicate =
  | { readonly all: readonly Predicate[] }
  | { readonly any: readonly Predicate[] }
  | { readonly not: Predicate }
  | Atom

const shapes: z.ZodType<Predicate> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(shapes).min(1) }),
    z.strictObject({ any: z.array(shapes).min(1) }),
    z.strictObject({ not: shapes }),
    flag,
    drug,
    isPresent,
    membership,
    comparison,
  ]),
)

/** Why a predicate cannot be asked, in words; null when it can. */
function misuse(predicate: Predicate): string | null {
  if ('all' in predicate) return firstMisuse(predicate.all)
  if ('any' in predicate) return firstMisuse(predicate.any)
  if ('not' in predicate) return misuse(predicate.not)
  if (!('fact' in predicate)) return null
  const { type, ...definition } = definitionOf(predicate.fact)
  if ('is' in predicate) {
    return type === 'PRESENCE' ? null : `${predicate.fact} is no fact that is present or absent`
  }
  if (!('in' in predicate)) return type === 'NUMBER' ? null : `${predicate.fact} is no number`
  const choices: readonly string[] = 'choices' in definition ? definition.choices : []
  const foreign = predicate.in.filter((value) => !choices.includes(value))
  if (foreign.length === 0) return null
  return choices.length === 0
    ? `${predicate.fact} has no list of values`
    : `${predicate.fact} is never ${foreign.join(', ')}; it is one of ${choices.join(', ')}`
}

const firstMisuse = (list: readonly Predicate[]): string | null =>
  list.map(misuse).find((found) => found !== null) ?? null

/** The predicate with the type of each fact respected. */
export const predicate = shapes.superRefine((value, context) => {
  const message = misuse(value)
  if (message !== null) context.addIssue({ code: 'custom', message })
})

/** Every single question of a predicate. */
export function atomsOf(value: Predicate): Atom[] {
  if ('all' in value) return value.all.flatMap(atomsOf)
  if ('any' in value) return value.any.flatMap(atomsOf)
  if ('not' in value) return atomsOf(value.not)
  return [value]
}
