import type { EmbeddedOptions } from './embedded/options.ts'
import { EmbeddedPort } from './embedded/port.ts'
import type { Neo4jOptions } from './neo4j/options.ts'
import { Neo4jPort } from './neo4j/port.ts'
import type { GraphPort } from './port.ts'

export type GraphOptions = ({ engine: 'embedded' } & EmbeddedOptions) | ({ engine: 'neo4j' } & Neo4jOptions)

/** The only place that chooses an engine. */
export async function openGraph(options: GraphOptions): Promise<GraphPort> {
  return options.engine === 'embedded' ? new EmbeddedPort(options) : new Neo4jPort(options).connect()
}
