import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { type ServingApp, type ServingOptions, servingApp } from '../api/serving-app.ts'

let running: ServingApp | undefined
const serve = async (options?: ServingOptions) => {
  running = await servingApp(options)
  return running
}
afterEach(async () => {
  await running?.close()
  running = undefined
})

test('every answer protects the page that shows it', async () => {
  const { app } = await serve()
  for (const url of ['/health/live', '/graphql?query={hello}', '/nothing']) {
    expect((await app.inject(url)).headers).toMatchObject({
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'strict-transport-security': 'max-age=31536000',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'cross-origin',
    })
  }
})

describe('pages of other origins', () => {
  test('may send what the API asks for, and ask about it once a day', async () => {
    const { app } = await serve()
    const asked = await app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: {
        origin: 'https://a.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers':
          'content-type, apollo-require-preflight, if-none-match, x-request-id',
      },
    })
    expect(asked.statusCode).toBe(204)
    expect(asked.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, POST',
      'access-control-allow-headers': 'content-type, apollo-require-preflight, if-none-match, x-request-id',
      'access-control-max-age': '86400',
    })
    expect(asked.headers['access-control-allow-credentials']).toBeUndefined()
  })

  test('may read the request id, the tag and the name of a file', async () => {
    const { app } = await serve()
    const { headers } = await app.inject({ url: '/health/live', headers: { origin: 'https://a.example' } })
    const exposed = String(headers['access-control-expose-headers']).split(', ')
    expect(exposed).toEqual(expect.arrayContaining(['x-request-id', 'etag', 'content-disposition']))
  })
})

describe('a long answer', () => {
  const text = 'pain '.repeat(1_000)
  const ask = async (encoding: string, hello = text) => {
    const { app } = await serve({ resolvers: { hello: () => hello } })
    return app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'accept-encoding': encoding },
      payload: { query: '{ hello }' },
    })
  }

  test.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ])('is sent as %s to who accepts %s', async (encoding, accepted, unpack) => {
    const { headers, rawPayload } = await ask(accepted)
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers.vary).toContain('accept-encoding')
    expect(rawPayload.length).toBeLessThan(text.length / 10)
    expect(JSON.parse(unpack(rawPayload).toString()).data.hello).toBe(text)
  })

  test('is sent as it is to who accepts nothing else, and a short one to everybody', async () => {
    expect((await ask('identity')).headers['content-encoding']).toBeUndefined()
    await running?.close()
    expect((await ask('br', 'short')).headers['content-encoding']).toBeUndefined()
  })
})

test('the log knows a request by the id that its answer carries', async () => {
  const { app, logged } = await serve()
  const headers = { 'x-request-id': 'mine-1', 'content-type': 'application/json' }
  const answer = await app.inject({ method: 'POST', url: '/graphql', headers, body: '{"query":"{ hello }"}' })
  expect(answer.headers['x-request-id']).toBe('mine-1')
  expect(logged.filter(({ requestId }) => requestId === 'mine-1').map(({ msg }) => msg)).toEqual(
    expect.arrayContaining(['operation', 'request']),
  )
})
