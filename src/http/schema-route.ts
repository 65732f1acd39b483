import type { FastifyInstance } from 'fastify'
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { API_VERSION } from '../api-version.ts'
import { PUBLIC_CACHING } from '../graphql/serving/cache-control.ts'
import { entityTag, isUnchanged } from './caching.ts'

/** `/schema.graphql`: the published schema, the same text as `docs/schema.graphql`. */
export function addSchema(app: FastifyInstance, schema: GraphQLSchema): void {
  const text = `${printSchema(lexicographicSortSchema(schema))}\n`
  const tag = entityTag(API_VERSION, text)
  app.get('/schema.graphql', async (request, reply) => {
    reply.headers({ 'cache-control': PUBLIC_CACHING, 'content-type': 'application/graphql; charset=utf-8' })
    return isUnchanged(request, reply, tag) ? reply.send() : text
  })
}
