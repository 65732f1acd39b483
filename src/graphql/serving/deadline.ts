import { GraphError } from '../../graph/errors.ts'
import type { Graph } from '../../graph/port.ts'
import { viewOf } from '../../graph/view-of.ts'

/** The graph until a point in time: an operation that was given up stops at its next read. */
export function withDeadline(graph: Graph, timeMs: number): Graph {
  const end = performance.now() + timeMs
  return viewOf(graph, async (query, options) => {
    const left = Math.ceil(end - performance.now())
    if (left <= 0) throw new GraphError('TIMEOUT', `${query.name} was asked for after ${timeMs} ms`)
    return graph.read(query, { timeoutMs: Math.min(left, options?.timeoutMs ?? left) })
  })
}
