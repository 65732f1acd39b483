import type { ConditionFamily } from '../../../vocabulary/condition.ts'
import type { ProcedureClass } from '../../../vocabulary/procedure.ts'
import type { PlanRule } from './plan-rule.ts'

/** A procedure as scopes see it. */
export interface Scoped {
  readonly id: string
  readonly class: ProcedureClass
  /** Ids of broader procedures: a rule for a whole kind holds for its members. */
  readonly broader: readonly string[]
}

/** What a plan is for, as scopes see it. */
export interface PlanFor {
  /** Ids of the conditions and of all broader ones. */
  readonly conditions: ReadonlySet<string>
  readonly families: ReadonlySet<ConditionFamily>
}

type Scope = Pick<PlanRule, 'classes' | 'procedures' | 'exceptProcedures' | 'conditions' | 'families'>

/** Whether a rule speaks about plans for these conditions at all. */
export function isAbout({ conditions, families }: Scope, plan: PlanFor): boolean {
  if (conditions.length + families.length === 0) return true
  return conditions.some((id) => plan.conditions.has(id)) || families.some((f) => plan.families.has(f))
}

/** Whether a rule covers a procedure; one that names no procedure covers all. */
export function covers(scope: Scope, procedure: Scoped): boolean {
  const names = [procedure.id, ...procedure.broader]
  if (scope.exceptProcedures.some((id) => names.includes(id))) return false
  if (scope.classes.length + scope.procedures.length === 0) return true
  return scope.classes.includes(procedure.class) || scope.procedures.some((id) => names.includes(id))
}
