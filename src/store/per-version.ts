import type { Graph } from '../graph/port.ts'
import { innermost } from '../graph/view-of.ts'

/**
 * A read that serves everyone: made once per engine handle and gone with it. It runs without the deadline of whoever
 * asked first, and a failure is not remembered as the answer.
 */
export function perVersion<T>(read: (graph: Graph) => Promise<T>): (graph: Graph) => Promise<T> {
  const known = new WeakMap<Graph, Promise<T>>()
  const make = (handle: Graph) => {
    const fresh = read(handle)
    known.set(handle, fresh)
    fresh.catch(() => known.delete(handle))
    return fresh
  }
  return (graph) => {
    const handle = innermost(graph)
    return known.get(handle) ?? make(handle)
  }
}
