import { readFileSync } from 'node:fs'
import path from 'node:path'
import { GraphQLError } from 'graphql'
import { afterEach, expect, test } from 'vitest'
import { GraphError, type GraphErrorCode } from '../../src/graph/errors.ts'
import { badUserInput, ERROR_CODES } from '../../src/graphql/errors.ts'
import { PACKAGE_ROOT } from '../../src/package-root.ts'
import { type ServingApp, type ServingOptions, servingApp } from './serving-app.ts'

let running: ServingApp | undefined
const serve = async (options?: ServingOptions) => {
  running = await servingApp(options)
  return running
}

afterEach(async () => {
  await running?.close()
})

const failing = (error: unknown) => ({
  resolvers: {
    fails: () => {
      throw error
    },
  },
})

test('hides an unknown failure and logs it with the id that the client got', async () => {
  const { post, logged } = await serve(failing(new Error('secret: the table is gone')))
  const { body, headers } = await post('{ fails hello }')
  expect(body.data).toEqual({ fails: null, hello: 'hello' })
  const error = body.errors?.[0]
  expect(error?.extensions).toEqual({
    code: 'INTERNAL_SERVER_ERROR',
    requestId: headers['x-request-id'],
  })
  expect(error?.path).toEqual(['fails'])
  expect(JSON.stringify(body)).not.toContain('secret')
  expect(logged).toContainEqual(
    expect.objectContaining({
      requestId: headers['x-request-id'],
      path: 'fails',
      err: expect.objectContaining({ message: 'secret: the table is gone', stack: expect.any(String) }),
    }),
  )
})

test.each<[GraphErrorCode, string]>([
  ['UNAVAILABLE', 'UNAVAILABLE'],
  ['UNAUTHORIZED', 'UNAVAILABLE'],
  ['NO_DATA', 'UNAVAILABLE'],
  ['TIMEOUT', 'TIMEOUT'],
  ['BAD_QUERY', 'INTERNAL_SERVER_ERROR'],
  ['BAD_ROW', 'INTERNAL_SERVER_ERROR'],
  ['LOAD_FAILED', 'INTERNAL_SERVER_ERROR'],
])('the graph error %s reaches a client as %s, without its message', async (graphCode, code) => {
  const { post } = await serve(failing(new GraphError(graphCode, 'secret: MATCH (n)')))
  const { body } = await post('{ fails }')
  expect(body.errors?.[0]?.extensions.code).toBe(code)
  expect(JSON.stringify(body)).not.toContain('secret')
})

test('a wrong argument is answered with the argument, the value and what is allowed', async () => {
  const { post } = await serve(failing(badUserInput('how', 'badly', 'write one of well, better')))
  const { body } = await post('{ fails(how: "badly") }')
  expect(body.errors?.[0]?.message).toBe('Argument "how" cannot be "badly": write one of well, better.')
  expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'how' })
})

test('a code outside the documented list is masked', async () => {
  const { post } = await serve(failing(new GraphQLError('secret', { extensions: { code: 'HOME_MADE' } })))
  const { body } = await post('{ fails }')
  expect(body.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR')
  expect(JSON.stringify(body)).not.toContain('secret')
})

test('null for a field that cannot be null is our fault, not the client’s', async () => {
  const { post } = await serve()
  expect((await post('{ required }')).body.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR')
})

test.each([
  ['{ hello', {}, 'GRAPHQL_PARSE_FAILED'],
  ['{ nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
  ['query A { hello } query B { hello }', {}, 'OPERATION_RESOLUTION_FAILURE'],
  ['query ($n: Int!) { item(first: $n) { name } }', { n: 'many' }, 'BAD_USER_INPUT'],
  ['query ($n: Int!) { item(first: $n) { name } }', {}, 'BAD_USER_INPUT'],
  ['', {}, 'BAD_REQUEST'],
])('%s is answered with 400 and a documented code', async (query, variables, code) => {
  const { post } = await serve()
  const { status, body } = await post(query, variables)
  expect(body.errors?.[0]?.extensions.code).toBe(code)
  expect(status).toBe(400)
  expect(body.extensions?.notice).toContain('not medical advice')
})

test.each(['mutation { hello }', 'subscription { hello }'])('%s is refused in a sentence', async (text) => {
  const { post, logged } = await serve()
  const { status, body } = await post(text)
  expect(status).toBe(400)
  expect(body.errors).toHaveLength(1)
  expect(body.errors?.[0]).toMatchObject({
    message: 'This API only reads: send a query.',
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
  })
  expect(body.extensions?.notice).toContain('not medical advice')
  expect(logged.filter(({ level }) => Number(level) >= 50)).toEqual([])
})

test('a persisted query and a batch are refused by name', async () => {
  const { app } = await serve()
  const send = (payload: object) => app.inject({ method: 'POST', url: '/graphql', payload })
  const hash = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } }
  const persisted = await send({ extensions: hash })
  expect(persisted.json().errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED')
  const batch = await send([{ query: '{ hello }' }])
  expect(batch.json().errors[0].extensions.code).toBe('BAD_REQUEST')
})

test('malformed JSON is refused in the shape of a GraphQL error', async () => {
  const { app } = await serve()
  const headers = { 'content-type': 'application/json' }
  const answer = await app.inject({ method: 'POST', url: '/graphql', headers, body: '{"query":' })
  expect(answer.statusCode).toBe(400)
  expect(answer.json().errors[0].extensions.code).toBe('BAD_REQUEST')
})

test('the list of codes is the documented one', () => {
  const text = readFileSync(path.join(PACKAGE_ROOT, 'docs/errors.md'), 'utf8')
  const documented = [...text.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, code]) => code)
  expect(documented.toSorted()).toEqual([...ERROR_CODES])
})
