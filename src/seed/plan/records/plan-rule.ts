import { atomsOf, type Predicate } from '../../../features/plan/rules/predicate.ts'
import type { SeedData, SeedPlanRule } from '../../seed-data.ts'
import { quantityFields } from '../fields.ts'
import { edge, node, nodeId, type Planned, planned, sourceIds } from '../planned.ts'

type Scope = NonNullable<SeedPlanRule['appliesTo']>

const ids = (kind: string, slugs: readonly string[]): string[] => slugs.map((slug) => nodeId(kind, slug))

/** The rule's own scope, else that of the reason not to which it makes computable. */
function scopeOf(rule: SeedPlanRule, contraindications: SeedData['contraindications']): Scope {
  const inherited = contraindications.find((c) => c.id === rule.contraindication)?.appliesTo
  const { classes = [], procedures = [] } = inherited ?? {}
  return rule.appliesTo ?? { classes, procedures, conditions: [], families: [] }
}

const slugsAsked = (predicates: readonly (Predicate | undefined)[], key: 'redFlag' | 'drug'): string[] => {
  const atoms = predicates.flatMap((p) => (p ? atomsOf(p) : []))
  return [
    ...new Set(atoms.flatMap((atom) => (key in atom ? [(atom as Record<string, string>)[key] ?? ''] : []))),
  ]
}

/** A rule keeps its condition as text: the graph stores it, only the plan reads it. */
export function planPlanRule(rule: SeedPlanRule, contraindications: SeedData['contraindications']): Planned {
  const scope = scopeOf(rule, contraindications)
  const asked = [rule.when, rule.askWhen, rule.metWhen]
  const self = node('PlanRule', rule.id, {
    name: rule.name,
    ...{ effect: rule.effect, whenUnknown: rule.whenUnknown, advice: rule.advice },
    ...{ resolvedBy: rule.resolvedBy, urgency: rule.urgency, readAt: rule.readAt },
    // A word of Cypher would need quoting wherever a script names it.
    holdsWhen: rule.when && JSON.stringify(rule.when),
    askWhen: rule.askWhen && JSON.stringify(rule.askWhen),
    metWhen: rule.metWhen && JSON.stringify(rule.metWhen),
    classes: scope.classes,
    procedures: ids('procedure', scope.procedures),
    exceptProcedures: ids('procedure', scope.except?.procedures ?? []),
    conditions: ids('condition', scope.conditions),
    families: scope.families,
    contraindication: rule.contraindication && nodeId('contraindication', rule.contraindication),
    instrument: rule.instrument && nodeId('outcome-measure', rule.instrument),
    fulfilledBy: ids('procedure', rule.fulfilledBy),
    ...quantityFields('change', rule.change),
    ...quantityFields('after', rule.after),
    sources: sourceIds(rule.sources),
  })
  const to = (type: string, targets: readonly string[]) =>
    targets.map((target) => edge(type, self.id, target))
  return planned(
    [self],
    [
      ...to('RULES_ON', ids('procedure', scope.procedures)),
      ...to('HOLDS_FOR', ids('condition', scope.conditions)),
      ...to('MET_BY', ids('procedure', rule.fulfilledBy)),
      ...to('BASED_ON', ids('contraindication', rule.contraindication ? [rule.contraindication] : [])),
      ...to('ASKS_ABOUT', [
        ...ids('red-flag', slugsAsked(asked, 'redFlag')),
        ...ids('medication', slugsAsked(asked, 'drug')),
      ]),
      ...to('MEASURED_BY', ids('outcome-measure', rule.instrument ? [rule.instrument] : [])),
    ],
  )
}
