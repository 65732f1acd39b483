import type { SeedData, SeedPlanRule } from '../../seed-data.ts'
import type { Check, Told } from '../check.ts'
import { implies } from './worlds.ts'

interface Reach {
  readonly procedures: ReadonlySet<string>
  /** Conditions in whose plans it speaks. */
  readonly conditions: ReadonlySet<string>
}

interface Narrower {
  readonly id: string
  readonly broader?: readonly string[] | undefined
}

/** A record's id with those of all broader ones, as plans see them. A circle, which another check tells, ends it. */
function kin(id: string, all: readonly Narrower[], seen: ReadonlySet<string> = new Set()): string[] {
  if (seen.has(id)) return []
  const broader = all.find((one) => one.id === id)?.broader ?? []
  return [id, ...broader.flatMap((b) => kin(b, all, new Set([...seen, id])))]
}

function conditionsOf({ appliesTo }: SeedPlanRule, { conditions }: SeedData): Set<string> {
  const { conditions: named = [], families = [] } = appliesTo ?? {}
  const everywhere = named.length + families.length === 0
  const reached = conditions.filter(
    (c) =>
      everywhere || families.includes(c.family) || kin(c.id, conditions).some((id) => named.includes(id)),
  )
  return new Set(reached.map((c) => c.id))
}

function reachOf(rule: SeedPlanRule, seed: SeedData): Reach {
  const inherited = seed.contraindications.find((c) => c.id === rule.contraindication)?.appliesTo
  const { classes = [], procedures = [] } = rule.appliesTo ?? inherited ?? {}
  const except = rule.appliesTo?.except?.procedures ?? []
  const everywhere = classes.length + procedures.length === 0
  const reached = seed.procedures.filter((p) => {
    const names = kin(p.id, seed.procedures)
    if (names.some((id) => except.includes(id))) return false
    return everywhere || classes.includes(p.class) || names.some((id) => procedures.includes(id))
  })
  return {
    procedures: new Set(reached.map((p) => p.id)),
    conditions: conditionsOf(rule, seed),
  }
}

const plansMeet = (a: Reach, b: Reach): boolean => [...a.conditions].some((c) => b.conditions.has(c))

const meet = (a: Reach, b: Reach): boolean =>
  plansMeet(a, b) && [...a.procedures].some((p) => b.procedures.has(p))

const same = (a: SeedPlanRule, b: SeedPlanRule) => implies(a.when, b.when) && implies(b.when, a.when)

/** What two rules say about the same case that cannot both be meant. */
function conflict(a: SeedPlanRule, b: SeedPlanRule): Told | null {
  if (a.effect === b.effect && a.effect !== 'STOP' && a.effect !== 'COMPANION' && a.effect !== 'SUCCESS') {
    if (a.effect === 'REFER' && a.urgency !== b.urgency && same(a, b)) {
      return {
        message: `refers at ${a.urgency}, ${b.id} at ${b.urgency}, in the same cases`,
        fix: 'agree on one urgency',
      }
    }
    if (a.whenUnknown !== b.whenUnknown && same(a, b)) {
      return {
        message: `does ${a.whenUnknown} when nothing is known, ${b.id} does ${b.whenUnknown}, in the same cases`,
        fix: 'agree on one, or let the scopes differ',
      }
    }
  }
  if (a.effect === 'SUCCESS' && b.effect === 'SUCCESS' && a.instrument === b.instrument && same(a, b)) {
    return {
      message: `judges the same cases by the same instrument as ${b.id}`,
      fix: 'keep one, or narrow the scopes',
    }
  }
  return null
}

/** A prerequisite that the same case takes out can never be met. */
function deadEnd(a: SeedPlanRule, b: SeedPlanRule, reachB: Reach): Told | null {
  if (a.effect !== 'PREREQUISITE' || b.effect !== 'EXCLUDE') return null
  const lost = a.fulfilledBy.filter((p) => reachB.procedures.has(p))
  if (lost.length === 0 || lost.length < a.fulfilledBy.length || !implies(a.when, b.when)) return null
  return {
    message: `asks for ${lost.join(', ')}, which ${b.id} takes out in every such case`,
    fix: 'name another procedure in fulfilledBy, or narrow one of the conditions',
  }
}

/** Rules that contradict each other in the same cases are told with both ids. */
export const rulesAgree: Check = (seed, { at }) => {
  const reaches = new Map(seed.planRules.map((rule) => [rule, reachOf(rule, seed)]))
  const reach = (rule: SeedPlanRule) => reaches.get(rule) ?? reachOf(rule, seed)
  return seed.planRules.flatMap((a, i) =>
    seed.planRules.flatMap((b, j) => {
      if (a === b || !plansMeet(reach(a), reach(b))) return []
      const told = [
        ...(i < j && meet(reach(a), reach(b)) ? [conflict(a, b)] : []),
        deadEnd(a, b, reach(b)),
      ].filter((t) => t !== null)
      return told.map(({ message, fix }) => ({
        ...at(a, 'id'),
        rule: 'rules-agree',
        message: `plan-rule/${a.id} ${message}`,
        fix,
      }))
    }),
  )
}
