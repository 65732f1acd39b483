import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { type AppParts, buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { type GraphOptions, openGraph } from '../../src/graph/open-graph.ts'
import { loadSchema } from '../../src/graphql/schema.ts'
import { PACKAGE_ROOT } from '../../src/package-root.ts'
import { ensureLoaded } from '../../src/seed/load/ensure-loaded.ts'

export interface SeededApp {
  readonly app: FastifyInstance
  close(): Promise<void>
}

/** The whole server with the curated seed; on the embedded engine, as a newcomer gets it, or on another. */
export async function seededApp(
  options: GraphOptions = { engine: 'embedded' },
  parts: Pick<AppParts, 'trusted'> = {},
): Promise<SeededApp> {
  const port = await openGraph(options)
  await ensureLoaded(port, path.join(PACKAGE_ROOT, 'seed'))
  const log = pino({ level: 'silent' })
  // A busy machine is slow, and no test that asks the whole seed is about the limit of time.
  const config = readConfig({ RELIEF_REQUEST_TIMEOUT_MS: '60000' })
  const app = await buildApp({ config, port, schema: loadSchema(), log, ...parts })
  return {
    app,
    async close() {
      await app.close()
      await port.close()
    },
  }
}
