import type { Properties } from '../../graph/load-plan.ts'

/** A plan, or what a graph holds. */
export interface Comparable {
  readonly version: string
  readonly nodes: readonly { readonly id: string; readonly props: Properties }[]
  readonly edges: readonly {
    readonly type: string
    readonly from: string
    readonly to: string
    readonly props: Properties
  }[]
}

export interface Change {
  readonly id: string
  readonly properties: readonly string[]
}

export interface Difference {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly Change[]
}

type Items = ReadonlyMap<string, Properties>

/** Nodes by id, edges by their ends and type; parallel edges are numbered in canonical order. */
function itemsOf({ nodes, edges }: Comparable): Items {
  const items = new Map<string, Properties>(nodes.map(({ id, props }) => [id, props]))
  const named = edges.map(({ type, from, to, props }) => ({ name: `${from} -${type}-> ${to}`, props }))
  const order = new Map(named.map((edge) => [edge, `${edge.name}\t${stable(edge.props)}`]))
  named.sort((a, b) => ((order.get(a) ?? '') < (order.get(b) ?? '') ? -1 : 1))
  const counts = new Map<string, number>()
  for (const { name, props } of named) {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    items.set(count === 1 ? name : `${name} (${count})`, props)
  }
  return items
}

const stable = (props: Properties): string =>
  JSON.stringify(Object.entries(props).sort(([a], [b]) => (a < b ? -1 : 1)))

function changedProperties(before: Properties, after: Properties): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
}

const without = (a: Items, b: Items): string[] => [...a.keys()].filter((id) => !b.has(id)).sort()

/** What a reader of the one would find new, gone or altered in the other. */
export function difference(before: Comparable, after: Comparable): Difference {
  const [old, now] = [itemsOf(before), itemsOf(after)]
  const changed = [...now].flatMap(([id, props]) => {
    const earlier = old.get(id)
    const properties = earlier ? changedProperties(earlier, props) : []
    return properties.length > 0 ? [{ id, properties }] : []
  })
  return {
    added: without(now, old),
    removed: without(old, now),
    changed: changed.sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}
