import type { PlannedEdge, PlannedNode, Properties, PropertyValue } from '../../graph/load-plan.ts'
import { nameSort } from './name-sort.ts'

/** What one record becomes. */
export interface Planned {
  readonly nodes: readonly PlannedNode[]
  readonly edges: readonly PlannedEdge[]
}

type Loose = Readonly<Record<string, PropertyValue | undefined>>

/** Lists that every node carries, so that readers never meet a missing one. */
const LISTS = { synonyms: [], xrefCodes: [], xrefDisplays: [], xrefMatches: [], sources: [] } as const

/** `anatomical-source` for `AnatomicalSource`: the label as it stands in ids. */
const kindOfLabel = (label: string): string => label.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()

export const nodeId = (kind: string, slug: string): string => `RELIEF:${kind}/${slug}`

/** Full ids of sources written as `evidence/..` or `reference/..`. */
export const sourceIds = (sources: readonly string[]): string[] => sources.map((source) => `RELIEF:${source}`)

/** Keeps what was curated: absent values do not become properties. */
const present = (props: Loose): Properties =>
  Object.fromEntries(
    Object.entries(props).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )

export function node(label: string, slug: string, props: Loose & { name: string }): PlannedNode {
  const id = nodeId(kindOfLabel(label), slug)
  return { id, label, props: { ...LISTS, ...present(props), id, nameSort: nameSort(props.name) } }
}

/** Adds to a derived node what every node carries. */
export const completed = ({ id, label, props }: PlannedNode): PlannedNode => ({
  id,
  label,
  props: { ...LISTS, ...props, id },
})

export const edge = (type: string, from: string, to: string, props: Loose = {}): PlannedEdge => ({
  type,
  from,
  to,
  props: present(props),
})

export const planned = (nodes: readonly PlannedNode[], edges: readonly PlannedEdge[] = []): Planned => ({
  nodes,
  edges,
})

export const joinPlanned = (parts: readonly Planned[]): Planned =>
  planned(
    parts.flatMap((part) => part.nodes),
    parts.flatMap((part) => part.edges),
  )
