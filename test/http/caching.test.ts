import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fastify } from 'fastify'
import { afterEach, describe, expect, test } from 'vitest'
import { addPlayground } from '../../src/http/playground.ts'
import { PLAN, type ServingApp, type ServingOptions, servingApp } from '../api/serving-app.ts'

let running: ServingApp | undefined
const serve = async (options?: ServingOptions) => {
  running = await servingApp(options)
  return running
}
afterEach(async () => {
  await running?.close()
  running = undefined
})

const ask = ({ app }: ServingApp, query: string, headers = {}, method: 'GET' | 'HEAD' = 'GET') =>
  app.inject({
    method,
    url: `/graphql?${new URLSearchParams({ query })}`,
    headers: { 'apollo-require-preflight': '1', ...headers },
  })

describe('a query by GET', () => {
  test('carries a tag that names the data version, and is not sent again to who holds it', async () => {
    const server = await serve()
    const first = await ask(server, '{ hello }')
    const etag = String(first.headers.etag)
    expect(etag).toContain(`"${PLAN.version}-`)
    expect(first.headers).toMatchObject({ 'cache-control': 'public, max-age=60' })
    for (const held of [etag, etag.replace('W/', ''), `"other", ${etag}`]) {
      const again = await ask(server, '{ hello }', { 'if-none-match': held })
      expect([again.statusCode, again.body]).toEqual([304, ''])
      expect(again.headers).toMatchObject({ etag, 'cache-control': 'public, max-age=60' })
    }
    const changed = await ask(server, '{ hello }', { 'if-none-match': '"other"' })
    expect(changed.json().data).toEqual({ hello: 'hello' })
  })

  test('has another tag for another answer, and for another data version', async () => {
    const server = await serve()
    const tags = [await ask(server, '{ hello }'), await ask(server, '{ again: hello }')]
    await server.port.replaceAll({ ...PLAN, version: '2026.12-next' })
    tags.push(await ask(server, '{ hello }'))
    expect(new Set(tags.map(({ headers }) => headers.etag)).size).toBe(3)
    expect(tags[2]?.headers.etag).toContain('2026.12-next')
  })

  test('with an error is kept nowhere', async () => {
    const server = await serve({
      resolvers: {
        fails: () => {
          throw new Error('secret')
        },
      },
    })
    for (const query of ['{ fails }', '{ nothing }', '{ hello', 'mutation { hello }']) {
      const { headers } = await ask(server, query)
      expect([query, headers['cache-control'], headers.etag]).toEqual([query, 'no-store', undefined])
    }
  })

  test('differs by what the client accepts, and by origin where that matters', async () => {
    const server = await serve({ corsOrigins: ['https://a.example'] })
    const { headers } = await ask(server, '{ hello }', { origin: 'https://a.example' })
    const vary = String(headers.vary).toLowerCase().split(/, */)
    expect(vary).toEqual(expect.arrayContaining(['origin', 'accept']))
  })

  test('answers HEAD with the same headers and no body', async () => {
    const server = await serve()
    const whole = await ask(server, '{ hello }')
    const head = await ask(server, '{ hello }', {}, 'HEAD')
    expect([head.statusCode, head.body]).toEqual([200, ''])
    expect(head.headers.etag).toBe(whole.headers.etag)
  })
})

test('by default nothing is kept: POST, health, what is not there', async () => {
  const { app, post } = await serve()
  const headers = [
    (await post('{ hello }')).headers,
    (await app.inject('/health/live')).headers,
    (await app.inject('/health/ready')).headers,
    (await app.inject('/nothing')).headers,
  ]
  expect(headers.map((one) => one['cache-control'])).toEqual(Array(4).fill('no-store'))
})

test('the playground is asked for again and again, its hashed parts once', async () => {
  const bundle = await mkdtemp(path.join(tmpdir(), 'playground-'))
  await writeFile(path.join(bundle, 'index.html'), '<p>hello</p>')
  const app = fastify()
  await addPlayground(app, bundle)
  const page = await app.inject('/')
  expect(page.headers).toMatchObject({ 'cache-control': 'no-cache', etag: expect.stringMatching(/^W\//) })
  const again = await app.inject({ url: '/', headers: { 'if-none-match': String(page.headers.etag) } })
  expect([again.statusCode, again.body]).toEqual([304, ''])
  await app.close()
})
