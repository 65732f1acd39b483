import type { Graph } from '../../../graph/port.ts'
import { entityLoader, onceOf } from '../../../store/loaders.ts'
import { planRuleByIds, planRules } from './plan-rule-queries.ts'

/** Reads of plan rules for one request. */
export const planRuleStore = (graph: Graph) => ({
  byId: entityLoader(graph, planRuleByIds),
  all: onceOf(graph, planRules),
})
