import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { openGraph } from '../../src/graph/open-graph.ts'
import { loadSchema } from '../../src/graphql/schema.ts'
import { PACKAGE_ROOT } from '../../src/package-root.ts'
import { ensureLoaded } from '../../src/seed/load/ensure-loaded.ts'

/** The whole server on the embedded engine with the curated seed, as a newcomer gets it. */
export async function seededApp(): Promise<{ app: FastifyInstance; close: () => Promise<void> }> {
  const port = await openGraph({ engine: 'embedded' })
  await ensureLoaded(port, path.join(PACKAGE_ROOT, 'seed'))
  const log = pino({ level: 'silent' })
  const app = await buildApp({ config: readConfig({}), port, schema: loadSchema(), log })
  return {
    app,
    async close() {
      await app.close()
      await port.close()
    },
  }
}
