import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** What nobody declared cacheable is kept nowhere. */
export function addCachingByExceptionOnly(app: FastifyInstance): void {
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
}

/**
 * An entity tag of some content under a version. Weak: the same content is sent under it in several compressions.
 */
export function entityTag(version: string, ...content: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of content) hash.update(part).update('\0')
  return `W/"${version}-${hash.digest('base64url').slice(0, 22)}"`
}

/** Sets the tag; true when the client holds this content already and the answer is a 304 without a body. */
export function isUnchanged(request: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  reply.header('etag', tag)
  const held = request.headers['if-none-match'] ?? ''
  if (!held.split(',').some((one) => opaque(one) === opaque(tag) || one.trim() === '*')) return false
  reply.code(304)
  return true
}

/** Without the mark of weakness, which a comparison for reading leaves aside. */
const opaque = (tag: string) => tag.trim().replace(/^W\//, '')

/** The answer depends on this header of the request as well. */
export function addVary(reply: FastifyReply, header: string): void {
  const known = String(reply.getHeader('vary') ?? '')
  reply.header('vary', known === '' ? header : `${known}, ${header}`)
}
