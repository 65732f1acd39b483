import { CONDITION_FAMILIES } from '../../vocabulary/condition.ts'
import { COMPARISONS, OUTCOME_DOMAINS, STUDY_DESIGNS } from '../../vocabulary/evidence.ts'
import { PROCEDURE_CLASSES } from '../../vocabulary/procedure.ts'
import type { MapFact } from './evidence-map.ts'

export interface Key {
  readonly key: string
  readonly label: string
}

interface Axis {
  readonly keysOf: (item: MapFact) => readonly Key[]
  /** Order of a vocabulary; other keys stand in order of their label. */
  readonly order?: readonly string[]
  /** True when keys are ids. */
  readonly nodes?: true
}

const word = (constant: string): Key => ({
  key: constant,
  label: constant.charAt(0) + constant.slice(1).toLowerCase().replaceAll('_', ' '),
})
const entity = ({ id, name }: { id: string; name: string }): Key => ({ key: id, label: name })

export const AXES = {
  CONDITION: { keysOf: ({ claim }) => [entity(claim.condition)], nodes: true },
  FAMILY: { keysOf: ({ claim }) => [word(claim.condition.family)], order: CONDITION_FAMILIES },
  PROCEDURE: { keysOf: ({ claim }) => [entity(claim.procedure)], nodes: true },
  PROCEDURE_CLASS: { keysOf: ({ claim }) => [word(claim.procedure.class)], order: PROCEDURE_CLASSES },
  STRUCTURE: { keysOf: ({ claim }) => claim.structures.map(entity), nodes: true },
  OUTCOME_DOMAIN: { keysOf: ({ fact }) => [word(fact.domain)], order: OUTCOME_DOMAINS },
  DESIGN: { keysOf: ({ fact }) => [word(fact.design)], order: STUDY_DESIGNS },
  YEAR: { keysOf: ({ fact }) => [{ key: String(fact.year), label: String(fact.year) }] },
  COMPARISON: { keysOf: ({ fact }) => [word(fact.comparison)], order: COMPARISONS },
} as const satisfies Record<string, Axis>
export type AxisName = keyof typeof AXES

export const axisOf = (name: AxisName): Axis => AXES[name]

/** Every key of an axis that some finding has, in order. */
export function keysOn(name: AxisName, items: readonly MapFact[]): Key[] {
  const { keysOf, order } = axisOf(name)
  const keys = new Map(items.flatMap(keysOf).map((k) => [k.key, k]))
  return [...keys.values()].toSorted(
    (a, b) =>
      (order ? order.indexOf(a.key) - order.indexOf(b.key) : a.label.localeCompare(b.label, 'en')) ||
      (a.key < b.key ? -1 : 1),
  )
}
