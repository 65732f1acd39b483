import type { PlannedEdge, PlannedNode, Properties } from '../../graph/load-plan.ts'
import { nameSort } from '../plan/name-sort.ts'

export interface Derived {
  readonly nodes: readonly PlannedNode[]
  readonly edges: readonly PlannedEdge[]
}

export const id = (kind: string, slug: string): string => `RELIEF:${kind}/${slug}`

export const edge = (type: string, from: string, to: string, props: Properties = {}): PlannedEdge => ({
  type,
  from,
  to,
  props,
})

export const named = (name: string) => ({ name, nameSort: nameSort(name) })
