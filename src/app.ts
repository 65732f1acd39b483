import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Config } from './config.ts'
import { ExportShelf } from './export/served/export-shelf.ts'
import type { GraphPort } from './graph/port.ts'
import { createApollo } from './graphql/serving/apollo.ts'
import { type Limits, SYNTAX_LIMITS } from './graphql/serving/limits.ts'
import type { TrustedDocuments } from './graphql/serving/trusted-documents.ts'
import { addCachingByExceptionOnly } from './http/caching.ts'
import { addDownloads } from './http/download-route.ts'
import { addErrorHandlers } from './http/errors.ts'
import { addExport } from './http/export-route.ts'
import { addGraphqlRoute } from './http/graphql-route.ts'
import { addHeaders } from './http/headers.ts'
import { addHealth } from './http/health.ts'
import { addPlayground } from './http/playground.ts'
import { addRequestId, requestIdOf } from './http/request-id.ts'
import { addRequestLog } from './http/request-log.ts'
import { addSchema } from './http/schema-route.ts'

/** What the server is made of. */
export interface AppParts {
  readonly config: Pick<Config, 'corsOrigins' | 'requestTimeoutMs' | 'maxCost'>
  readonly port: GraphPort
  readonly schema: GraphQLSchema
  readonly log: FastifyBaseLogger
  /** The only operations that run, when given. */
  readonly trusted?: TrustedDocuments | undefined
}

const BODY_LIMIT = 256 * 1024

/** The whole server, not listening yet: tests `inject()`, `main.ts` listens. The port stays the caller's. */
export async function buildApp({ config, port, schema, log, trusted }: AppParts): Promise<FastifyInstance> {
  const limits: Limits = { ...SYNTAX_LIMITS, cost: config.maxCost, timeMs: config.requestTimeoutMs }
  const app = fastify({
    loggerInstance: log,
    bodyLimit: BODY_LIMIT,
    genReqId: requestIdOf,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
  })
  addRequestId(app)
  addRequestLog(app)
  addErrorHandlers(app)
  addCachingByExceptionOnly(app)
  await addHeaders(app, config.corsOrigins)
  const apollo = createApollo(schema, limits, log)
  await apollo.start()
  app.addHook('onClose', () => apollo.stop())
  addGraphqlRoute(app, { apollo, port, timeMs: limits.timeMs, trusted })
  addSchema(app, schema)
  addDownloads(app, { schema, port, timeMs: limits.timeMs })
  addHealth(app, port)
  addExport(app, new ExportShelf(port))
  await addPlayground(app)
  return app
}
