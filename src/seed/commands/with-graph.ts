import { readConfig } from '../../config.ts'
import type { GraphPort } from '../../graph/port.ts'

/** Opens the graph that the environment names, and closes it whatever happens. */
export async function withGraph<T>(use: (port: GraphPort) => Promise<T>): Promise<T> {
  // Loaded only here, so that commands on text need no native engine.
  const { openGraph } = await import('../../graph/open-graph.ts')
  const port = await openGraph(readConfig().graph)
  try {
    return await use(port)
  } finally {
    await port.close()
  }
}
