import { afterEach, expect, test } from 'vitest'
import { PLAN, type ServingApp, type ServingOptions, servingApp } from './serving-app.ts'

let running: ServingApp | undefined
const serve = async (options?: ServingOptions) => {
  running = await servingApp(options)
  return running
}

afterEach(async () => {
  await running?.close()
})

test('answers with data version, notice and cost', async () => {
  const { post } = await serve()
  const { status, body } = await post('{ hello }')
  expect(status).toBe(200)
  expect(body.data).toEqual({ hello: 'hello' })
  expect(body.extensions).toEqual({
    dataVersion: PLAN.version,
    notice: expect.stringContaining('not medical advice'),
    cost: 1,
  })
})

test('answers GET from a program, and blocks what a foreign page could send without asking', async () => {
  const { app } = await serve()
  const url = '/graphql?query={hello}'
  const allowed = await app.inject({ url, headers: { 'apollo-require-preflight': '1' } })
  expect(allowed.json().data).toEqual({ hello: 'hello' })
  const blocked = await app.inject({ url })
  expect(blocked.statusCode).toBe(400)
  expect(blocked.json().errors[0].extensions.code).toBe('BAD_REQUEST')
  expect(blocked.json().extensions.notice).toContain('not medical advice')
  const form = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'text/plain' },
    body: '{"query":"{hello}"}',
  })
  expect(form.statusCode).toBe(400)
})

test('leads a browser from the API to the playground, with its query', async () => {
  const { app } = await serve()
  const page = await app.inject({ url: '/graphql?query={hello}', headers: { accept: 'text/html,*/*;q=0.8' } })
  expect(page.statusCode).toBe(302)
  expect(page.headers.location).toBe('/#query={hello}')
})

test('gives every request an id and takes a harmless one over', async () => {
  const { app } = await serve()
  const own = await app.inject({ url: '/health/live' })
  expect(own.headers['x-request-id']).toMatch(/^[\w-]{36}$/)
  const given = await app.inject({ url: '/health/live', headers: { 'x-request-id': 'trace-7' } })
  expect(given.headers['x-request-id']).toBe('trace-7')
  const harmful = await app.inject({ url: '/health/live', headers: { 'x-request-id': 'a b{}' } })
  expect(harmful.headers['x-request-id']).not.toBe('a b{}')
})

test('logs an operation with its name and time, and never its variables', async () => {
  const { app, post, logged } = await serve({ resolvers: { fails: () => 'ok' } })
  await post('query Named($how: String) { fails(how: $how) }', { how: 'hidden-value' })
  await app.inject({ url: '/graphql?query={hello}&variables={"a":"hidden-value"}' })
  expect(logged).toContainEqual(expect.objectContaining({ operationName: 'Named', ms: expect.any(Number) }))
  expect(JSON.stringify(logged)).not.toContain('hidden-value')
})

test('tells browsers which origins may call', async () => {
  const open = await serve()
  const anywhere = await open.app.inject({ url: '/health/live', headers: { origin: 'https://a.example' } })
  expect(anywhere.headers['access-control-allow-origin']).toBe('*')
  await open.close()
  const { app } = await serve({ corsOrigins: ['https://a.example'] })
  const known = await app.inject({ url: '/health/live', headers: { origin: 'https://a.example' } })
  expect(known.headers['access-control-allow-origin']).toBe('https://a.example')
  const other = await app.inject({ url: '/health/live', headers: { origin: 'https://b.example' } })
  expect(other.headers['access-control-allow-origin']).toBeUndefined()
})

test('is live without data, and ready only with it', async () => {
  const { app, port, post } = await serve({ loaded: false })
  expect((await app.inject('/health/live')).statusCode).toBe(200)
  expect((await app.inject('/health/ready')).statusCode).toBe(503)
  const refused = await post('{ hello }')
  expect(refused.status).toBe(503)
  expect(refused.body.errors?.[0]?.extensions.code).toBe('UNAVAILABLE')
  expect(refused.body.errors?.[0]?.message).toContain('Try again')
  await port.replaceAll(PLAN)
  const ready = await app.inject('/health/ready')
  expect(ready.json()).toEqual({ status: 'ready', engine: 'embedded', dataVersion: PLAN.version })
  expect((await post('{ hello }')).status).toBe(200)
})

test('one request reads one data version, also while a newer one arrives', async () => {
  let replaced: Promise<void> | undefined
  const { post, port } = await serve({
    resolvers: {
      hello: async (_source, _args, { graph }) => {
        replaced = port.replaceAll({ ...PLAN, version: '2026.12-next' })
        await replaced
        return graph.version
      },
    },
  })
  const { body } = await post('{ hello }')
  expect(body.data).toEqual({ hello: PLAN.version })
  expect(body.extensions?.dataVersion).toBe(PLAN.version)
  expect((await port.pin()).version).toBe('2026.12-next')
})

test('a running request ends before the server closes', async () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const { app, port } = await serve({ resolvers: { hello: () => held.then(() => 'in time') } })
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const answer = fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ hello }"}',
  })
  await new Promise((resolve) => setTimeout(resolve, 100))
  const closed = app.close()
  release()
  expect(await (await answer).json()).toMatchObject({ data: { hello: 'in time' } })
  await closed
  await port.close()
  running = undefined
})

test('says what is at an unknown address', async () => {
  const { app } = await serve()
  const missing = await app.inject('/nothing?secret=1')
  expect(missing.statusCode).toBe(404)
  expect(missing.json().errors[0].message).toBe(
    'There is nothing at GET /nothing. The API is at /graphql, the playground at /.',
  )
})
