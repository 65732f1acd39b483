import type { Query } from '../../../graph/query.ts'
import { byIds, everyOf } from '../../../store/entity.ts'
import { type PlanRule, planRuleKind } from './plan-rule.ts'

export const planRuleByIds = byIds(planRuleKind)

/** Every rule, by id: there are a few hundred at most, and a plan asks them all. */
export const planRules = (): Query<PlanRule> => everyOf(planRuleKind)
