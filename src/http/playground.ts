import { existsSync } from 'node:fs'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { PACKAGE_ROOT } from '../package-root.ts'

/** Where the bundle of `web/playground` is written. */
const BUNDLE = path.join(PACKAGE_ROOT, 'dist', 'playground')

/** The page speaks to this server only. The editor writes its own style elements and starts workers. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The playground at `/`, when it was built. */
export async function addPlayground(app: FastifyInstance, bundle = BUNDLE): Promise<void> {
  if (!existsSync(bundle)) return addHint(app)
  await app.register(fastifyStatic, {
    root: bundle,
    wildcard: false,
    cacheControl: false,
    setHeaders(reply, file) {
      reply.header('content-security-policy', POLICY)
      reply.header('x-content-type-options', 'nosniff')
      reply.header('referrer-policy', 'no-referrer')
      reply.header('cache-control', cachingOf(file))
    },
  })
}

/** Names under `assets` carry a hash of their content. */
const cachingOf = (file: string) =>
  file.includes(`${path.sep}assets${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache'

function addHint(app: FastifyInstance): void {
  app.get('/', async (_request, reply) =>
    reply.code(404).type('text/plain').send('The playground is not built: run `npm run build`.\n'),
  )
}
