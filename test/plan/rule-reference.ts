import type { PlanOption } from '../../src/features/plan/compose/option.ts'
import type { Facts } from '../../src/features/plan/rules/evaluate.ts'
import type { Predicate } from '../../src/features/plan/rules/predicate.ts'
import type { SeedData, SeedPlanRule } from '../../src/seed/seed-data.ts'

/** A second reading of the rules, straight from the files: 1 holds, 0 does not, ½ is open; min is all, max is any. */
export function degree(predicate: Predicate | undefined, facts: Facts): number {
  if (predicate === undefined) return 1
  if ('all' in predicate) return Math.min(...predicate.all.map((p) => degree(p, facts)))
  if ('any' in predicate) return Math.max(...predicate.any.map((p) => degree(p, facts)))
  if ('not' in predicate) return 1 - degree(predicate.not, facts)
  if ('redFlag' in predicate) {
    const status = facts.redFlags.get(`RELIEF:red-flag/${predicate.redFlag}`)
    return status ? Number(status === 'PRESENT') : 0.5
  }
  if ('drug' in predicate) {
    return facts.drugs ? Number(facts.drugs.has(`RELIEF:medication/${predicate.drug}`)) : 0.5
  }
  const value = facts.values.get(predicate.fact)
  if (value === undefined) return 0.5
  if ('is' in predicate) return Number(predicate.is === value)
  if ('in' in predicate) return Number([value].flat().some((v) => predicate.in.includes(String(v))))
  if (typeof value !== 'number') return 0
  const { above, atLeast, below, atMost } = predicate
  const met = [
    above === undefined || value > above,
    atLeast === undefined || value >= atLeast,
    below === undefined || value < below,
    atMost === undefined || value <= atMost,
  ]
  return Number(met.every(Boolean))
}

const slug = (id: string) => id.split('/')[1] ?? ''

/** Whether a rule of the files speaks about an option. */
export function speaksAbout(rule: SeedPlanRule, option: PlanOption, seed: SeedData): boolean {
  const inherited = seed.contraindications.find((c) => c.id === rule.contraindication)?.appliesTo
  const { classes = [], procedures = [] } = rule.appliesTo ?? inherited ?? {}
  const kin = [option.procedure.id, ...option.broader].map(slug)
  if (rule.appliesTo?.except?.procedures.some((p) => kin.includes(p))) return false
  if (classes.length === 0 && procedures.length === 0) return true
  return classes.includes(option.procedure.class) || procedures.some((p) => kin.includes(p))
}

/** Whether a rule of the files is about plans for these conditions and families. */
export function isForPlan(rule: SeedPlanRule, conditions: ReadonlySet<string>, family: string): boolean {
  const { conditions: named = [], families = [] } = rule.appliesTo ?? {}
  if (named.length === 0 && families.length === 0) return true
  return named.some((c) => conditions.has(c)) || families.some((f) => f === family)
}
