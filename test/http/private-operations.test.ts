import { afterEach, expect, test } from 'vitest'
import { type ServingApp, type ServingOptions, servingApp } from '../api/serving-app.ts'

const CANARY = 'canary-7f3a'

let running: ServingApp | undefined
const serve = async (options?: ServingOptions) => {
  running = await servingApp(options)
  return running
}
afterEach(async () => {
  await running?.close()
})

const get = ({ app }: ServingApp, query: string, headers = {}) =>
  app.inject({
    url: `/graphql?${new URLSearchParams({ query })}`,
    headers: { 'apollo-require-preflight': '1', ...headers },
  })

const OPERATIONS = [
  ['plainly', `{ plan(profile: "${CANARY}") }`],
  ['under another name', `{ hello: plan(profile: "${CANARY}") }`],
  ['in a fragment', `query { ...F } fragment F on Query { plan(profile: "${CANARY}") }`],
  ['in an inline fragment, left out', `{ hello ... @skip(if: true) { plan(profile: "${CANARY}") } }`],
  ['on a nested type', '{ item(first: 1) { items { nodes { secret } } } }'],
] as const

test.each(OPERATIONS)('a private field %s is refused over GET before anything runs', async (_, query) => {
  const ran: string[] = []
  const server = await serve({ resolvers: { plan: () => ran.push('plan'), hello: () => ran.push('hello') } })
  const answer = await get(server, query)
  expect(answer.statusCode).toBe(405)
  expect(answer.headers).toMatchObject({ allow: 'POST', 'cache-control': 'no-store' })
  expect(answer.headers.etag).toBeUndefined()
  expect(answer.json().errors[0].extensions.code).toBe('BAD_REQUEST')
  expect(answer.json().errors[0].message).toContain('send the operation by POST')
  expect(answer.body).not.toContain(CANARY)
  expect(ran).toEqual([])
})

test.each(OPERATIONS)('a private field %s is answered over POST, and kept nowhere', async (_, query) => {
  const { post } = await serve({ resolvers: { plan: () => 'planned' } })
  const { status, headers, body } = await post(query)
  expect([status, body.errors]).toEqual([200, undefined])
  expect(headers['cache-control']).toBe('no-store')
  expect(headers.etag).toBeUndefined()
})

test('no log says what was asked of a private field, not even when it fails', async () => {
  const fails = () => {
    throw new TypeError(`cannot read ${CANARY}`)
  }
  const server = await serve({ resolvers: { plan: fails } })
  const { body } = await server.post(`query ${CANARY.replace('-', '_')} { plan(profile: "${CANARY}") }`)
  await get(server, `{ plan(profile: "${CANARY}") }`)
  expect(body.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR')
  expect(JSON.stringify(server.logged)).not.toMatch(/canary/)
  const place = expect.stringContaining('private-operations.test.ts')
  expect(server.logged).toContainEqual(
    expect.objectContaining({ error: 'TypeError', path: 'plan', at: expect.arrayContaining([place]) }),
  )
  expect(server.logged).toContainEqual(expect.objectContaining({ private: true }))
})

test('a resolver can make an answer private that the schema does not', async () => {
  const server = await serve({
    resolvers: {
      hello: (_source, _args, ctx) => {
        ctx.markPrivate()
        return 'about somebody'
      },
    },
  })
  const answer = await get(server, '{ hello }')
  expect(answer.json().data).toEqual({ hello: 'about somebody' })
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(answer.headers.etag).toBeUndefined()
})

test('everything else is as before', async () => {
  const server = await serve()
  expect((await get(server, '{ hello }')).headers['cache-control']).toBe('public, max-age=60')
  await server.post('query Named { hello }')
  expect(server.logged).toContainEqual(expect.objectContaining({ operationName: 'Named' }))
})
