import type { AddressInfo } from 'node:net'
import closeWithGrace from 'close-with-grace'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { buildApp } from './app.ts'
import { banner } from './banner.ts'
import type { Config } from './config.ts'
import { openGraph } from './graph/open-graph.ts'
import type { GraphPort } from './graph/port.ts'
import { loadSchema } from './graphql/schema.ts'
import { readTrustedDocuments } from './graphql/serving/trusted-documents.ts'
import { loadPlanned, type PlannedSeed } from './seed/load/load-planned.ts'
import { progressTo } from './seed/load/progress.ts'

/** Longer than the grace in which a Neo4j load still cleans up after itself. */
const DRAIN_MS = 70_000

/** Opens the graph, makes the server, fills the graph when needed, serves, and says so. */
export async function serve(config: Config, planning: Promise<PlannedSeed>): Promise<void> {
  // Standard output is for the one block that people read.
  const log = pino({ level: config.logLevel }, pino.destination(2))
  const schema = loadSchema()
  const { trustedDocuments } = config
  const trusted = trustedDocuments === undefined ? undefined : readTrustedDocuments(trustedDocuments, schema)
  const port = await openGraph({
    ...config.graph,
    onWarning: (warning) => log.warn({ err: warning }, 'an older data version keeps serving'),
  })
  try {
    // Opens what is stored while the seed is planned; whether it serves is decided by the plan.
    await port.pin().catch(() => undefined)
    const app = await buildApp({ config, port, schema, log, trusted })
    const { plan } = await loadPlanned(port, await planning, progressTo(process.stderr))
    await app.listen({ host: config.host, port: config.port })
    process.stdout.write(banner(addressOf(app, config), port.engine, plan))
    closeOnSignals(app, port)
  } catch (error) {
    await port.close()
    throw error
  }
}

/** New requests are refused, running ones end, then the engine is closed. */
function closeOnSignals(app: FastifyInstance, port: GraphPort): void {
  closeWithGrace({ delay: DRAIN_MS, logger: app.log }, async ({ err, signal }) => {
    if (err) app.log.fatal({ err }, 'the server failed')
    else app.log.info({ signal }, 'stopping')
    await app.close()
    await port.close()
  })
}

/** The address to click on: a server that listens everywhere is reached as localhost too. */
function addressOf(app: FastifyInstance, { host }: Config): string {
  const everywhere = host === '0.0.0.0' || host === '::'
  const { port } = app.server.address() as AddressInfo
  return `http://${everywhere ? 'localhost' : host}:${port}`
}
