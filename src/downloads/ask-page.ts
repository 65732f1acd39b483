import { execute, GraphQLError, type GraphQLSchema } from 'graphql'
import type { Context } from '../graphql/context.ts'
import type { PageDocument } from './document.ts'
import { type AskPage, type Page, pageShape } from './pages.ts'

/** What a download needs beside its question. */
export interface AskParts {
  readonly schema: GraphQLSchema
  /** A fresh one for each page, all on the same data version: loaders remember what they read. */
  context(): Context
}

/**
 * Runs a page's query inside the server, without the limits that are there for foreign queries. Throws an
 * `AggregateError` of what the query answers in errors: a table with holes is no table.
 */
export function pageAsker(
  { schema, context }: AskParts,
  { document, field }: PageDocument,
  given: Readonly<Record<string, unknown>>,
): AskPage {
  return async (after) => {
    const variableValues = { ...given, after }
    const { data, errors } = await execute({ schema, document, contextValue: context(), variableValues })
    if (errors) throw new AggregateError(data === undefined ? errors.map(aboutVariables) : errors)
    return pageOf(data?.[field], field)
  }
}

/** Without any data nothing was executed: a variable does not fit. */
const aboutVariables = ({ message }: GraphQLError) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

function pageOf(value: unknown, field: string): Page {
  if (value !== null && value !== undefined) return pageShape.parse(value)
  throw new GraphQLError(`\`${field}\` knows nothing under these arguments.`, {
    extensions: { code: 'BAD_USER_INPUT', argument: 'id', allowed: 'an id or a code that `search` finds' },
  })
}
