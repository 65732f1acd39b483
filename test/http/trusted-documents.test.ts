import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildSchema, type GraphQLSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readTrustedDocuments } from '../../src/graphql/serving/trusted-documents.ts'
import { explainFailure } from '../../src/start-failure.ts'
import { type ServingApp, servingApp } from '../api/serving-app.ts'

const HELLO = 'query Hello { hello }'
const TRUSTED = new Map([
  ['sha256:abc', HELLO],
  ['plan', 'query Plan($profile: String) { plan(profile: $profile) }'],
])

let server: ServingApp
beforeAll(async () => {
  server = await servingApp({ trusted: TRUSTED, resolvers: { plan: () => 'planned' } })
})
afterAll(() => server?.close())

const post = (payload: object) => server.app.inject({ method: 'POST', url: '/graphql', payload })
const get = (params: Record<string, string>) =>
  server.app.inject({
    url: `/graphql?${new URLSearchParams(params)}`,
    headers: { 'apollo-require-preflight': '1' },
  })
const hashed = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } })

describe('a trusted document runs', () => {
  test('by its id, over POST and GET', async () => {
    expect((await post({ documentId: 'sha256:abc' })).json().data).toEqual({ hello: 'hello' })
    expect((await get({ documentId: 'sha256:abc' })).json().data).toEqual({ hello: 'hello' })
  })

  test('by the hash of clients for persisted queries', async () => {
    expect((await post({ extensions: hashed('abc') })).json().data).toEqual({ hello: 'hello' })
    const extensions = JSON.stringify(hashed('abc'))
    expect((await get({ extensions })).json().data).toEqual({ hello: 'hello' })
  })

  test('with its variables, and a private one by POST only', async () => {
    const answer = await post({ documentId: 'plan', variables: { profile: 'x' } })
    expect(answer.json().data).toEqual({ plan: 'planned' })
    expect(answer.headers['cache-control']).toBe('no-store')
    expect((await get({ documentId: 'plan' })).statusCode).toBe(405)
  })

  test('in place of a text that is sent beside it', async () => {
    const { data } = (await post({ documentId: 'sha256:abc', query: '{ required }' })).json()
    expect(data).toEqual({ hello: 'hello' })
  })
})

describe('nothing else runs', () => {
  test.each([
    ['a text', { query: '{ hello }' }],
    ['the text of a trusted document', { query: HELLO }],
    ['an unknown id', { documentId: 'sha256:none' }],
    ['an unknown hash', { extensions: hashed('none') }],
    ['a name of every object', { documentId: 'constructor' }],
    ['an id that is none', { documentId: 7 }],
    ['a batch', [{ documentId: 'sha256:abc' }]],
    ['nothing', {}],
  ])('%s', async (_, payload) => {
    const answer = await post(payload)
    expect(answer.statusCode).toBe(403)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.json()).toMatchObject({
      errors: [
        {
          message: expect.stringContaining('This server runs trusted documents only: '),
          extensions: { code: 'DOCUMENT_NOT_TRUSTED' },
        },
      ],
      extensions: { notice: expect.any(String) },
    })
  })

  test('by GET either', async () => {
    for (const params of [{ query: '{ hello }' }, { documentId: 'none' }, { extensions: '{' }])
      expect((await get(params)).statusCode).toBe(403)
  })
})

test('without a list, an id is refused with what to do', async () => {
  const open = await servingApp()
  const answer = await open.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { documentId: 'sha256:abc' },
  })
  await open.close()
  expect(answer.statusCode).toBe(400)
  expect(answer.json().errors[0]).toEqual({
    message: 'This server holds no list of trusted documents: send the text as `query`.',
    extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' },
  })
})

describe('a list', () => {
  const schema: GraphQLSchema = buildSchema('type Query { hello: String }')
  const listOf = async (text: string) => {
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'trusted-')), 'list.json')
    await writeFile(file, text)
    return file
  }

  test('is read with its ids and texts', async () => {
    const file = await listOf(JSON.stringify({ 'sha256:abc': HELLO }))
    expect([...readTrustedDocuments(file, schema)]).toEqual([['sha256:abc', HELLO]])
  })

  test.each([
    ['that is no JSON', '{', 'cannot be read as JSON'],
    ['of another shape', '["query"]', 'write an object of ids and texts'],
    ['with operations that cannot run', '{"a":"{ hullo }","b":"{"}', 'a: Cannot query field "hullo"'],
  ])('%s stops the start in a sentence', async (_, text, message) => {
    const file = await listOf(text)
    const told = (() => {
      try {
        return String(readTrustedDocuments(file, schema))
      } catch (error) {
        return explainFailure(error)
      }
    })()
    expect(told).toContain(message)
    expect(told).not.toContain('    at ')
  })

  test('names every fault at once', async () => {
    const file = await listOf('{"a":"{ hullo }","b":"{"}')
    expect(() => readTrustedDocuments(file, schema)).toThrow(/a: Cannot query.*\n {2}b: Syntax Error/)
  })
})
