import type { Procedure } from '../../procedure/procedure.ts'

/** What decides which options are related. */
export interface Reaching {
  readonly procedure: Procedure
  /** Ids of broader procedures. */
  readonly broader: readonly string[]
  /** Structures that it reaches, and what those are part of. */
  readonly structures: readonly string[]
  /** Open operations that it is an alternative to. */
  readonly alternativeTo: readonly string[]
  /** Conditions of the plan that it is an option for. */
  readonly conditions: readonly string[]
}

/** A drug through a needle is one kind, whether it is called an injection or a block; else the class is the kind. */
const kindOf = ({ class: given }: Procedure): string => (given === 'NERVE_BLOCK' ? 'INJECTION' : given)

const treats = ({ intent }: Procedure) => intent.includes('THERAPEUTIC')
const meet = (a: readonly string[], b: readonly string[]) => a.some((one) => b.includes(one))

/** One step: the same kind, and the same parent, the same structure, or the same open operation spared. */
const linked = (a: Reaching, b: Reaching): boolean =>
  kindOf(a.procedure) === kindOf(b.procedure) &&
  (meet([a.procedure.id, ...a.broader], [b.procedure.id, ...b.broader]) ||
    meet(a.structures, b.structures) ||
    meet(a.alternativeTo, b.alternativeTo))

/** All that a chain of such steps connects to the first. */
function chain(first: Reaching, all: readonly Reaching[]): Reaching[] {
  const reached = [first]
  for (const one of reached) reached.push(...all.filter((o) => !reached.includes(o) && linked(one, o)))
  return reached.slice(1)
}

/**
 * Treatments related to each option, by links of the graph: within the options of one condition, a chain of the same kind
 * that shares structures, parents or the open operation they spare. The condition keeps the chain in one region: a root
 * block of the neck and one of the back share a name, and no patient's pain.
 */
export function relatedOptions(all: readonly Reaching[]): ReadonlyMap<string, readonly Procedure[]> {
  const treating = all.filter((one) => treats(one.procedure))
  const of = (one: Reaching): Procedure[] => {
    const found = one.conditions.flatMap((condition) =>
      chain(
        one,
        treating.filter((other) => other.conditions.includes(condition)),
      ),
    )
    // What was done of its own broader kind counts as itself.
    return [...new Set(found.map((o) => o.procedure))].filter(({ id }) => !one.broader.includes(id))
  }
  return new Map(treating.map((one) => [one.procedure.id, of(one)]))
}
