import type { LoadPlan } from '../../src/graph/load-plan.ts'
import { hubGraph, randomGraph } from './generated-graphs.ts'

export interface ContractGraph {
  readonly plan: LoadPlan
  /** Whether rows must also have the shape their query promises; generated values are arbitrary. */
  readonly isSeed: boolean
}

const generated = (plan: LoadPlan): ContractGraph => ({ plan, isSeed: false })

/** The graphs on which every query must answer alike on every engine. */
export async function contractGraphs(): Promise<ContractGraph[]> {
  return [
    ...[1, 2, 3, 4].map((seed) => generated(randomGraph(seed))),
    generated(randomGraph(5, 1)),
    generated(hubGraph(400)),
  ]
}
