import { createHash } from 'node:crypto'
import type { PlannedEdge, PlannedNode, Properties } from '../../graph/load-plan.ts'
import type { Planned } from './planned.ts'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const sortProps = (props: Properties): Properties =>
  Object.fromEntries(Object.entries(props).sort(([a], [b]) => compare(a, b)))

const edgeKey = ({ type, from, to }: PlannedEdge): string => `${type}\t${from}\t${to}`

/** One record a line, keys sorted: what is printed and what the version is a hash of. */
export function* canonicalLines({ nodes, edges }: Planned): Generator<string> {
  for (const node of nodes) yield JSON.stringify(node)
  for (const edge of edges) yield JSON.stringify(edge)
}

/** Sorts nodes, edges and properties, so that the order of files and records does not matter. */
export function canonical({ nodes, edges }: Planned): Planned {
  const sortedNodes = nodes.map(
    ({ id, label, props }): PlannedNode => ({ id, label, props: sortProps(props) }),
  )
  const keyed = edges.map(({ type, from, to, props }) => {
    const edge: PlannedEdge = { type, from, to, props: sortProps(props) }
    return { edge, key: `${edgeKey(edge)}\t${JSON.stringify(edge.props)}` }
  })
  return {
    nodes: sortedNodes.sort((a, b) => compare(a.id, b.id)),
    edges: keyed.sort((a, b) => compare(a.key, b.key)).map(({ edge }) => edge),
  }
}

/** Calendar and the first eight hex digits of a hash over the canonical content: `2026.11-3f9a2c1b`. */
export function dataVersion(calendar: string, content: Planned): string {
  const hash = createHash('sha256')
  for (const line of canonicalLines(content)) hash.update(line).update('\n')
  return `${calendar}-${hash.digest('hex').slice(0, 8)}`
}
