import type { LoadPlan } from '../../src/graph/load-plan.ts'

/** Ids to ask for: some of every kind that the graph holds, and one that it does not. */
export interface SampleIds {
  readonly any: readonly string[]
  of(label: string): readonly string[]
  /** One id of the kind, or the unknown one. */
  one(label: string): string
}

const PER_LABEL = 8
const UNKNOWN = 'T:nothing/unknown'

export function sampleIds(plan: LoadPlan): SampleIds {
  const byLabel = new Map<string, string[]>()
  for (const { id, label } of plan.nodes) {
    const ids = byLabel.get(label) ?? []
    if (ids.length < PER_LABEL) byLabel.set(label, [...ids, id])
  }
  const of = (label: string) => [...(byLabel.get(label) ?? []), UNKNOWN]
  return { any: [...[...byLabel.values()].flat(), UNKNOWN], of, one: (label) => of(label)[0] ?? UNKNOWN }
}
