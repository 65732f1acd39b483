import type { ApolloServerOptions } from '@apollo/server'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { LRUCache } from 'lru-cache'
import { privateFields } from './private-operations.ts'

type DocumentStore = NonNullable<ApolloServerOptions<object>['documentStore']>

/** A text of 20 KiB is long; most clients send a few dozen different ones. */
const MOST_DOCUMENTS = 1000

/**
 * Parsed operations, so that the next request with the same text is not parsed again. An operation about a person is
 * never kept: its arguments may stand in its text.
 */
export function publicDocuments(schema: GraphQLSchema): DocumentStore {
  const documents = new LRUCache<string, DocumentNode>({ max: MOST_DOCUMENTS })
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => {
      if (privateFields(schema, document).length === 0) documents.set(key, document)
    },
    delete: async (key) => documents.delete(key),
  }
}
