import fc from 'fast-check'
import { fastify, type InjectOptions } from 'fastify'
import { describe, expect, it } from 'vitest'
import type { TrustedDocuments } from '../graphql/serving/trusted-documents.ts'
import { graphqlRequest } from './graphql-request.ts'

const TRUSTED: TrustedDocuments = new Map([
  ['sha256:abc', '{ meta { dataVersion } }'],
  ['named', '{ __typename }'],
])
const byHash = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } })

/** What Apollo would be given for a request, or the code of the refusal. */
async function taken(options: InjectOptions, trusted?: TrustedDocuments) {
  const app = fastify()
  app.setErrorHandler((error: { extensions?: { code?: string } }, _, reply) =>
    reply.code(400).send({ refused: error.extensions?.code }),
  )
  app.route({
    method: ['GET', 'HEAD', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const { method, search, body, headers } = graphqlRequest(request, trusted)
      reply.header('method', method)
      return { search, body, accept: headers.get('accept') ?? null }
    },
  })
  const answer = await app.inject({ url: '/graphql', ...options })
  await app.close()
  return { method: answer.headers.method, ...(answer.body === '' ? {} : answer.json()) }
}
const post = (payload: object, trusted?: TrustedDocuments) => taken({ method: 'POST', payload }, trusted)
const get = (params: Record<string, string>, trusted?: TrustedDocuments) =>
  taken({ url: `/graphql?${new URLSearchParams(params)}` }, trusted)

describe('without trusted documents', () => {
  it('a request is handed on as it came', async () => {
    const body = { query: '{ a }', variables: { b: [1, null] }, extensions: { c: 1 } }
    expect(await post(body)).toMatchObject({ method: 'POST', search: '', body })
    expect(await get({ query: '{ a }' })).toMatchObject({ method: 'GET', search: '?query=%7B+a+%7D' })
    const headers = { accept: 'application/json' }
    expect(await taken({ method: 'GET', headers })).toMatchObject({ search: '', accept: 'application/json' })
  })

  it('HEAD is asked as GET', async () => {
    expect(await taken({ method: 'HEAD', url: '/graphql?query=x' })).toMatchObject({ method: 'GET' })
  })

  it('an id alone is refused, beside a text it is not', async () => {
    expect(await post({ documentId: 'named' })).toMatchObject({ refused: 'PERSISTED_QUERY_NOT_SUPPORTED' })
    expect(await get({ documentId: 'named' })).toMatchObject({ refused: 'PERSISTED_QUERY_NOT_SUPPORTED' })
    expect(await post({ documentId: null, query: '{ a }' })).toMatchObject({ method: 'POST' })
    expect(await post({ documentId: 'named', query: '{ a }' })).toMatchObject({ method: 'POST' })
  })
})

describe('with trusted documents', () => {
  it.each([
    ['its id', { documentId: 'named' }, '{ __typename }'],
    ['its hash with the prefix', { documentId: 'sha256:abc' }, '{ meta { dataVersion } }'],
    ['its hash without', { documentId: 'abc' }, '{ meta { dataVersion } }'],
    ['the extension of persisted queries', { extensions: byHash('abc') }, '{ meta { dataVersion } }'],
    ['its id, whatever text stands beside it', { documentId: 'named', query: '{ other }' }, '{ __typename }'],
  ])('an operation is found by %s', async (_, asked, query) => {
    const variables = { id: 'a' }
    expect((await post({ ...asked, variables }, TRUSTED)).body).toEqual({ variables, query })
    const texts = Object.entries(asked).map(([k, v]) => [k, typeof v === 'string' ? v : JSON.stringify(v)])
    const { search } = await get({ ...Object.fromEntries(texts), variables: '{"id":"a"}' }, TRUSTED)
    expect(Object.fromEntries(new URLSearchParams(search))).toEqual({ query, variables: '{"id":"a"}' })
  })

  it.each([
    ['a text', { query: '{ __typename }' }],
    ['nothing', {}],
    ['a batch', [{ documentId: 'named' }]],
    ['an id that is no text', { documentId: 7 }],
    ['a hash that is no text', { extensions: { persistedQuery: { sha256Hash: 7 } } }],
    ['an unknown id', { documentId: 'other' }],
  ])('%s is refused', async (_, body) => {
    expect(await post(body, TRUSTED)).toMatchObject({ refused: 'DOCUMENT_NOT_TRUSTED' })
  })

  it('an extension in the address that is no JSON names no operation', async () => {
    expect(await get({ extensions: '{"persistedQuery":' }, TRUSTED)).toMatchObject({
      refused: 'DOCUMENT_NOT_TRUSTED',
    })
  })

  it('no text that a client sends is ever run', async () => {
    const texts = new Set(TRUSTED.values())
    const id = fc.constantFrom(undefined, null, 'named', 'abc', 'other', 7)
    const asked = fc.record({ query: fc.option(fc.string()), documentId: id })
    await fc.assert(
      fc.asyncProperty(asked, async (body) => {
        const got = await post(body, TRUSTED)
        expect(got.refused === 'DOCUMENT_NOT_TRUSTED' || texts.has(got.body.query)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})
