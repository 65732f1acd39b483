import type { ApolloServerOptions } from '@apollo/server'
import { type ExecutionResult, execute, type GraphQLSchema } from 'graphql'
import { timedOut } from '../errors.ts'

type Gateway = NonNullable<ApolloServerOptions<object>['gateway']>
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>

/**
 * Apollo's door to an executor of one's own. Ours ends an operation after its time; a compiling executor
 * would stand here as well.
 */
export function timedGateway(schema: GraphQLSchema, timeMs: number): Gateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => {}
    },
    load: async () => ({ executor: timedExecutor(schema, timeMs) }),
    stop: async () => {},
  }
}

function timedExecutor(schema: GraphQLSchema, timeMs: number): Executor {
  return async ({ document, request, context }) => {
    const result = execute({
      schema,
      document,
      contextValue: context,
      variableValues: request.variables,
      operationName: request.operationName,
    })
    return result instanceof Promise ? within(result, timeMs) : result
  }
}

/** graphql-js cannot be interrupted: the client is answered, and the rest ends at its next read. */
async function within(result: Promise<ExecutionResult>, timeMs: number): Promise<ExecutionResult> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<ExecutionResult>((resolve) => {
    timer = setTimeout(() => resolve({ data: null, errors: [timedOut(timeMs)] }), timeMs)
  })
  try {
    return await Promise.race([result, limit])
  } finally {
    clearTimeout(timer)
  }
}
