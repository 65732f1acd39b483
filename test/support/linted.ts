import { lintCypher } from '../../src/graph/cypher-lint.ts'
import type { Graph, GraphPort } from '../../src/graph/port.ts'

/** The same port, except that a text which is not portable fails the test that sent it. */
export function linted(port: GraphPort): GraphPort {
  // One handle for one data version, as engines have it: what is kept per handle is built once.
  const handles = new WeakMap<Graph, Graph>()
  const lintedOnce = (graph: Graph) => {
    const handle = handles.get(graph) ?? lintedGraph(graph)
    handles.set(graph, handle)
    return handle
  }
  return {
    engine: port.engine,
    pin: async () => lintedOnce(await port.pin()),
    replaceAll: (plan, onProgress) => port.replaceAll(plan, onProgress),
    close: () => port.close(),
  }
}

function lintedGraph(graph: Graph): Graph {
  return {
    version: graph.version,
    read: async (query, options) => {
      const problems = lintCypher(query.cypher)
      if (problems.length === 0) return graph.read(query, options)
      const list = problems.map(({ rule, found }) => `${rule}: ${found}`)
      throw new Error(`${query.name} is not portable: ${list.join('; ')}\n${query.cypher}`)
    },
  }
}
