import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { Context } from '../context.ts'
import { NOTICE } from '../notice.ts'
import { checkCost } from './cost.ts'
import { codeOf } from './mask.ts'

type Plugin = ApolloServerPlugin<Context>
type Request = GraphQLRequestContext<Context>

/** Refuses what costs too much, and says on every response what it cost, on which data, with the notice. */
export function costAndNotice(maxCost: number): Plugin {
  return {
    async requestDidStart() {
      let cost = 0
      return {
        async didResolveOperation({ schema, document, operationName, request }) {
          const { variables } = request
          cost = checkCost(
            schema,
            { document, operationName: operationName ?? undefined, variables },
            maxCost,
          )
        },
        async willSendResponse({ response: { body }, contextValue }) {
          if (body.kind !== 'single') return
          const { version: dataVersion } = contextValue.graph
          body.singleResult.extensions = {
            ...body.singleResult.extensions,
            dataVersion,
            notice: NOTICE,
            cost,
            ...contextValue.said(),
          }
        },
      }
    },
  }
}

/** Without a type for them in the schema, nothing else stops a mutation before it is executed. */
export const readsOnly: Plugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        // Which operation is meant may be unknown still: execution says so.
        if (!operation || operation.operation === 'query') return
        throw new GraphQLError('This API only reads: send a query.', {
          nodes: [operation],
          extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
        })
      },
    }
  },
}

/**
 * One log line per operation, and one with the cause for each error that the client does not get to see. Of a private
 * operation neither its name nor a message: both are the client's words, or made of them.
 */
export const operationLog: Plugin = {
  async requestDidStart() {
    const start = performance.now()
    return {
      didEncounterErrors: async (request) => tellHidden(request),
      async willSendResponse({ operationName, errors, contextValue }) {
        const codes = errors?.map(codeOf)
        const named = contextValue.isPrivate() ? { private: true } : { operationName }
        contextValue.log.info({ ...named, ms: Math.round(performance.now() - start), codes }, 'operation')
      },
    }
  },
}

function tellHidden({ errors, contextValue }: Request): void {
  const { log, requestId } = contextValue
  for (const error of errors ?? []) {
    const code = codeOf(error)
    if (code !== 'INTERNAL_SERVER_ERROR' && code !== 'UNAVAILABLE') continue
    const told = contextValue.isPrivate() ? placeOf(causeOf(error)) : { err: causeOf(error) }
    log.error({ ...told, path: error.path?.join('.') }, code)
    error.extensions.requestId = requestId
  }
}

const causeOf = (error: GraphQLError) => error.originalError ?? error

/** Where it happened, without the message that the stack begins with. */
function placeOf({ name, stack = '' }: Error) {
  return { error: name, at: stack.split('\n').filter((line) => /^ {4}at /.test(line)) }
}
