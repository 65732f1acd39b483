import type { EmbeddedOptions } from './embedded/options.ts'
import type { Neo4jOptions } from './neo4j/options.ts'
import type { GraphPort } from './port.ts'

export type GraphOptions = ({ engine: 'embedded' } & EmbeddedOptions) | ({ engine: 'neo4j' } & Neo4jOptions)

/** The only place that chooses an engine, and loads the code of no other. */
export async function openGraph(options: GraphOptions): Promise<GraphPort> {
  if (options.engine === 'embedded') {
    const { EmbeddedPort } = await import('./embedded/port.ts')
    return new EmbeddedPort(options)
  }
  const { Neo4jPort } = await import('./neo4j/port.ts')
  return new Neo4jPort(options).connect()
}
