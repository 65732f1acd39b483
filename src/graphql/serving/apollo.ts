import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { FastifyBaseLogger } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'
import { NOTICE } from '../notice.ts'
import { cacheControl } from './cache-control.ts'
import { publicDocuments } from './document-store.ts'
import { timedGateway } from './executor.ts'
import { type Limits, limitRules } from './limits.ts'
import { maskError } from './mask.ts'
import { costAndNotice, operationLog, readsOnly } from './plugins.ts'
import { privateOperations } from './private-operations.ts'

/** The GraphQL server, without HTTP. */
export function createApollo(
  schema: GraphQLSchema,
  limits: Limits,
  logger: FastifyBaseLogger,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: timedGateway(schema, limits.timeMs),
    logger,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    documentStore: publicDocuments(schema),
    parseOptions: { maxTokens: limits.tokens },
    validationRules: limitRules(limits),
    formatError: maskError,
    stringifyResult: stringify,
    // A private operation is marked before anything else can refuse or log it.
    plugins: [
      privateOperations,
      readsOnly,
      costAndNotice(limits.cost),
      cacheControl,
      operationLog,
      ...DISABLED,
    ],
  })
}

/** The first wraps every field to look for cache hints; the others would speak to a service outside. */
const DISABLED = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
]

/** Requests refused before they became an operation carry the notice too. */
function stringify(result: { extensions?: Record<string, unknown> }): string {
  return JSON.stringify(result.extensions ? result : { ...result, extensions: { notice: NOTICE } })
}
