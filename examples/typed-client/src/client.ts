import type { TypedDocumentString } from './__generated__/graphql.ts'

/** What went wrong, in words to show, and what a program decides by. */
export class AnswerError extends Error {
  /** One of the list in docs/errors.md. */
  readonly code: string
  /** Quote it when you report a fault. */
  readonly requestId: string | null

  constructor(message: string, code: string, requestId: string | null) {
    super(message)
    this.name = 'AnswerError'
    this.code = code
    this.requestId = requestId
  }
}

export interface Client {
  /** The result has the type of exactly the fields that the operation asks for; wrong variables do not compile. */
  ask<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<Result>
}

/**
 * Speaks to a server, for example `http://localhost:4000`. By `text` works everywhere; by `id` needs a server that holds
 * the list `persisted-documents.json`, and is a GET that browsers and caches answer without the server.
 */
export function connect(address: string, by: 'text' | 'id' = 'text'): Client {
  return {
    async ask(document, variables) {
      const response = await (by === 'id' ? getById : postText)(address, document, variables)
      return resultOf(response)
    },
  }
}

type AnyDocument = TypedDocumentString<unknown, never>

const postText = (address: string, document: AnyDocument, variables: unknown) =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  })

const getById = (address: string, document: AnyDocument, variables: unknown) => {
  const documentId = String(document.__meta__?.hash)
  const search = new URLSearchParams({ documentId, variables: JSON.stringify(variables) })
  // The header tells the server that no foreign page sent this behind its reader's back.
  return fetch(`${address}/graphql?${search}`, { headers: { 'apollo-require-preflight': '1' } })
}

interface Answer<Result> {
  readonly data?: Result | null
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}

async function resultOf<Result>(response: Response): Promise<Result> {
  const { data, errors } = (await response.json()) as Answer<Result>
  const [error] = errors ?? []
  const requestId = response.headers.get('x-request-id')
  if (error) throw new AnswerError(error.message, error.extensions.code, requestId)
  if (!data) throw new AnswerError('The answer has no data.', 'BAD_REQUEST', requestId)
  return data
}
