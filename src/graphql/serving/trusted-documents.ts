import { readFileSync } from 'node:fs'
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql'
import { z } from 'zod'

/** The operations that a server runs, by the id that clients send in place of the text. */
export type TrustedDocuments = ReadonlyMap<string, string>

/** What a request names its operation by. */
export interface Asked {
  readonly query?: unknown
  /** As in the GraphQL over HTTP specification: `sha256:…`. */
  readonly documentId?: unknown
  readonly extensions?: unknown
}

/** A list of trusted documents that a server cannot start with. */
export class TrustedDocumentsError extends Error {}

const manifestShape = z.record(z.string().min(1), z.string().min(1))
const hashShape = z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) })

/**
 * Reads `persisted-documents.json` as the client preset of graphql-codegen writes it: an object of ids and texts. Throws
 * one error with every fault, so that a server never starts with operations that it could not answer.
 */
export function readTrustedDocuments(file: string, schema: GraphQLSchema): TrustedDocuments {
  const manifest = manifestShape.safeParse(readJson(file))
  if (!manifest.success)
    throw new TrustedDocumentsError(`${file}: write an object of ids and texts: {"sha256:…": "query …"}`)
  const entries = Object.entries(manifest.data)
  const faults = entries.flatMap(([id, text]) => faultsOf(text, schema).map((fault) => `  ${id}: ${fault}`))
  if (faults.length > 0)
    throw new TrustedDocumentsError(`${file} has operations that cannot run:\n${faults.join('\n')}`)
  return new Map(entries)
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new TrustedDocumentsError(`RELIEF_TRUSTED_DOCUMENTS=${file} cannot be read as JSON`, { cause })
  }
}

function faultsOf(text: string, schema: GraphQLSchema): string[] {
  const document = parsed(text)
  return typeof document === 'string' ? [document] : validate(schema, document).map(({ message }) => message)
}

function parsed(text: string): DocumentNode | string {
  try {
    return parse(text)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** The text of the operation that a request names; throws `DOCUMENT_NOT_TRUSTED` for any other. */
export function trustedText(trusted: TrustedDocuments, asked: Asked): string {
  const id = documentIdOf(asked)
  if (id === undefined) throw notTrusted('send the id of a trusted document as `documentId`, not a text')
  const text = trusted.get(id) ?? trusted.get(`sha256:${id}`)
  if (text === undefined)
    throw notTrusted('none of them has this id; has the server the list of this client?')
  return text
}

/** The id that a request names its operation by; undefined when it sends a text. */
function documentIdOf({ documentId, extensions }: Asked): string | undefined {
  if (typeof documentId === 'string') return documentId
  // Clients that know persisted queries only send the bare hash here.
  const hash = hashShape.safeParse(extensions)
  return hash.success ? hash.data.persistedQuery.sha256Hash : undefined
}

/** Refuses an id where there is no list: without this the text would seem to be forgotten. */
export function refuseId({ query, documentId }: Asked): void {
  if (documentId === undefined || documentId === null || typeof query === 'string') return
  throw new GraphQLError('This server holds no list of trusted documents: send the text as `query`.', {
    extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED', http: { status: 400 } },
  })
}

function notTrusted(remedy: string): GraphQLError {
  return new GraphQLError(`This server runs trusted documents only: ${remedy}.`, {
    extensions: { code: 'DOCUMENT_NOT_TRUSTED', http: { status: 403 } },
  })
}
