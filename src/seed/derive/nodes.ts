import type { PlannedEdge, PlannedNode, Properties } from '../../graph/load-plan.ts'

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

/** Folded for sorting and comparing: no accents, no case, single blanks. */
export const sortKey = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()

export const named = (name: string) => ({ name, nameSort: sortKey(name) })
