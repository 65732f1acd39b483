import type { LoadPlan } from '../../src/graph/load-plan.ts'
import { loadRealSeed } from '../support/api.ts'
import { hubGraph, randomGraph } from './generated-graphs.ts'

export interface ContractGraph {
  readonly plan: LoadPlan
  /** Whether rows must also have the shape their query promises; generated values are arbitrary. */
  readonly isSeed: boolean
}

const generated = (plan: LoadPlan): ContractGraph => ({ plan, isSeed: false })

/** The graphs on which every query must answer alike on every engine. */
export async function contractGraphs(): Promise<ContractGraph[]> {
  const random = [1, 2, 3].map((seed) => generated(randomGraph(seed)))
  return [
    ...random,
    generated(randomGraph(4, 1)),
    generated(hubGraph(400)),
    { plan: (await loadRealSeed()).plan, isSeed: true },
  ]
}
