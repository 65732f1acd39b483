import type { Graph } from './port.ts'

const inners = new WeakMap<Graph, Graph>()

/** A graph that reads another in its own way, for as long as one request. */
export function viewOf(inner: Graph, read: Graph['read']): Graph {
  const view: Graph = { version: inner.version, read }
  inners.set(view, inner)
  return view
}

/** The engine's own handle: what outlives a request is read through it and kept by it. */
export function innermost(graph: Graph): Graph {
  const inner = inners.get(graph)
  return inner ? innermost(inner) : graph
}
