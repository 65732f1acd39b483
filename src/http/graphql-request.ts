import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server'
import type { FastifyRequest } from 'fastify'
import {
  type Asked,
  refuseId,
  type TrustedDocuments,
  trustedText,
} from '../graphql/serving/trusted-documents.ts'

/** The request as Apollo takes it. With a list of trusted documents, ids become texts and texts are refused. */
export function graphqlRequest(request: FastifyRequest, trusted?: TrustedDocuments): HTTPGraphQLRequest {
  // The server leaves the body out of an answer to HEAD by itself.
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const plain = { method, headers: headersOf(request), search: searchOf(request), body: request.body }
  const asked = method === 'GET' ? askedBySearch(plain.search) : askedByBody(request.body)
  if (!trusted) {
    refuseId(asked)
    return plain
  }
  const query = trustedText(trusted, asked)
  if (method !== 'GET') {
    const { documentId, extensions, ...rest } = asked
    return { ...plain, body: { ...rest, query } }
  }
  return { ...plain, search: searchWith(plain.search, query) }
}

/** Of a body that is no object, nothing is asked: a batch too. */
const askedByBody = (body: unknown): Asked =>
  typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {}

function askedBySearch(search: string): Asked {
  const { query, documentId, extensions = '' } = Object.fromEntries(new URLSearchParams(search))
  return { query, documentId, extensions: json(extensions) }
}

function searchWith(search: string, query: string): string {
  const params = new URLSearchParams(search)
  for (const name of ['documentId', 'extensions']) params.delete(name)
  params.set('query', query)
  return `?${params}`
}

function json(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

function headersOf(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}

/** What stands behind the path, `?` included. */
export function searchOf(request: FastifyRequest): string {
  const start = request.url.indexOf('?')
  return start === -1 ? '' : request.url.slice(start)
}
