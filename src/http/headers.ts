import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import { REQUEST_ID_HEADER } from './request-id.ts'

const DAY = 86_400
/** Beyond this, brotli costs more time than the bytes it saves. */
const BROTLI_QUALITY = 4
const COMPRESSIBLE_FROM = 1_024

/** Pages of other origins may read these beside the few that every page may. */
const EXPOSED = [REQUEST_ID_HEADER, 'etag', 'content-disposition', 'x-total-count']

/** What every answer carries, whatever it is: protection, permission for pages of other origins, compression. */
export async function addHeaders(app: FastifyInstance, corsOrigins: Config['corsOrigins']): Promise<void> {
  await app.register(helmet, {
    // An answer of the API is no page; the playground writes its own policy.
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    // Who may read is said by CORS. The default would forbid pages of other origins to load a download.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    xFrameOptions: { action: 'deny' },
    // Other hosts of the domain are the operator's business.
    strictTransportSecurity: { includeSubDomains: false },
  })
  await app.register(cors, {
    origin: corsOrigins === '*' ? '*' : [...corsOrigins],
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: EXPOSED,
    maxAge: DAY,
  })
  await app.register(compress, {
    threshold: COMPRESSIBLE_FROM,
    encodings: ['br', 'gzip', 'identity'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
    customTypes: /^(text\/|application\/(.*\+)?json|application\/(jsonl|javascript|xml)|image\/svg\+xml)/,
  })
}
