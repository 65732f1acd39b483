import { fastify } from 'fastify'
import { buildSchema, type GraphQLFieldResolver } from 'graphql'
import { afterEach, expect, test } from 'vitest'
import { columns } from '../../src/downloads/column.ts'
import { openGraph } from '../../src/graph/open-graph.ts'
import type { GraphPort } from '../../src/graph/port.ts'
import type { Context } from '../../src/graphql/context.ts'
import { addDownloads } from '../../src/http/download-route.ts'
import { addErrorHandlers } from '../../src/http/errors.ts'
import { addHeaders } from '../../src/http/headers.ts'
import { PLAN } from '../api/serving-app.ts'

const SDL = `
  type Query { things(first: Int = 25, after: String, size: Int = 300): Things! }
  type Things { totalCount: Int! nodes: [Thing!]! pageInfo: PageInfo! }
  type Thing { id: ID! version: String! pad: String! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }`

type Page = GraphQLFieldResolver<unknown, Context, { first: number; after: string | null; size: number }>

/** Numbered things with the data version that they were read from. */
const things: Page = (_, { first, after, size }, { graph }) => {
  const start = after === null ? 0 : Number(after)
  const end = Math.min(start + first, size)
  const nodes = Array.from({ length: end - start }, (_, i) => ({
    id: start + i,
    version: graph.version,
    pad: 'x'.repeat(1_000),
  }))
  return { totalCount: size, nodes, pageInfo: { hasNextPage: end < size, endCursor: String(end) } }
}

let cleanup: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of cleanup.toReversed()) await close()
  cleanup = []
})

async function serve(makePage: (port: GraphPort) => Page) {
  const port = await openGraph({ engine: 'embedded' })
  await port.replaceAll(PLAN)
  const schema = buildSchema(SDL)
  const field = schema.getQueryType()?.getFields().things
  if (field) field.resolve = makePage(port)
  const app = fastify({ forceCloseConnections: true })
  await addHeaders(app, '*')
  addErrorHandlers(app)
  addDownloads(app, { schema, port, timeMs: 5_000, downloads: { things: columns('id', 'version', 'pad') } })
  cleanup.push(
    () => port.close(),
    () => app.close(),
  )
  return { app, address: await app.listen({ port: 0, host: '127.0.0.1' }) }
}

test('the whole list is of the version that it began with, also while a newer one arrives', async () => {
  const { app } = await serve((port) => async (...given) => {
    const page = await things(...given)
    await port.replaceAll({ ...PLAN, version: `2026.12-${given[1].after}` })
    return page
  })
  const { body, headers } = await app.inject('/download/things.jsonl')
  const lines: { id: string; version: string }[] = body
    .trimEnd()
    .split('\n')
    .map((l) => JSON.parse(l))
  expect(lines.map(({ id }) => Number(id))).toEqual(Array.from({ length: 300 }, (_, i) => i))
  expect(new Set(lines.map(({ version }) => version))).toEqual(new Set([PLAN.version]))
  expect(headers['content-disposition']).toContain(PLAN.version)
})

test.each([
  ['csv', 'identity'],
  ['tsv', 'identity'],
  ['jsonl', 'identity'],
  ['csv', 'gzip'],
])('a %s sent as %s that fails on the way breaks off: it never looks whole', async (ending, encoding) => {
  const { address } = await serve(() => (source, args, ...rest) => {
    if (args.after === '20000') throw new Error('the graph is gone')
    return things(source, args, ...rest)
  })
  const headers = { 'accept-encoding': encoding }
  const answer = await fetch(`${address}/download/things.${ending}?size=30000`, { headers })
  expect(answer.status).toBe(200)
  await expect(answer.text()).rejects.toThrow()
})

test('one that fails while all of it is still being compressed is a plain error', async () => {
  const { address } = await serve(() => (source, args, ...rest) => {
    if (args.after === '200') throw new Error('the graph is gone')
    return things(source, args, ...rest)
  })
  const answer = await fetch(`${address}/download/things.csv`, { headers: { 'accept-encoding': 'br' } })
  expect(answer.status).toBe(500)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'cache-control': 'no-store',
    'content-type': 'application/json; charset=utf-8',
  })
  expect(['etag', 'content-disposition', 'x-total-count'].filter((name) => answer.headers.has(name))).toEqual(
    [],
  )
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] })
})

test('a failure on the first page has a status', async () => {
  const { app } = await serve(() => () => {
    throw new Error('secret')
  })
  const { statusCode, body } = await app.inject('/download/things.csv')
  expect(statusCode).toBe(500)
  expect(body).toContain('INTERNAL_SERVER_ERROR')
  expect(body).not.toContain('secret')
})

test('a client that reads slowly holds the reading up, and one that leaves ends it', async () => {
  let pages = 0
  const { address } = await serve(() => (...given) => {
    pages++
    return things(...given)
  })
  const leave = new AbortController()
  // A hundred megabytes in a thousand pages.
  const answer = await fetch(`${address}/download/things.csv?size=100000`, {
    signal: leave.signal,
    headers: { 'accept-encoding': 'identity' },
  })
  const reader = answer.body?.getReader()
  await reader?.read()
  await new Promise((resolve) => setTimeout(resolve, 300))
  const held = pages
  expect(held).toBeLessThan(200)
  leave.abort()
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(pages).toBeLessThan(held + 20)
})

test('HEAD reads one page only', async () => {
  let pages = 0
  const { app } = await serve(() => (...given) => {
    pages++
    return things(...given)
  })
  const { headers } = await app.inject({ method: 'HEAD', url: '/download/things.csv' })
  expect([headers['x-total-count'], pages]).toEqual(['300', 1])
})
