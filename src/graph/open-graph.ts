import { type EmbeddedOptions, EmbeddedPort } from './embedded/port.ts'
import type { GraphPort } from './port.ts'

export type GraphOptions = { engine: 'embedded' } & EmbeddedOptions

/** The only place that chooses an engine. */
export async function openGraph(options: GraphOptions): Promise<GraphPort> {
  return new EmbeddedPort(options)
}
