import { type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Context } from '../context.ts'

/**
 * Operations with a field that the schema marks `@private`: the context is marked before anything runs, and GET is
 * refused, because an address ends up in histories, logs and caches.
 */
export const privateOperations: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, request, contextValue }) {
        const [field] = privateFields(schema, document)
        if (field === undefined) return
        contextValue.markPrivate()
        if (request.http?.method === 'GET') throw postOnly(field)
      },
    }
  },
}

/** As `Type.field`. Every fragment counts, also one that the operation does not use: rather one too many. */
export function privateFields(schema: GraphQLSchema, document: DocumentNode): string[] {
  const types = new TypeInfo(schema)
  const found: string[] = []
  const enter = () => {
    const directives = types.getFieldDef()?.astNode?.directives ?? []
    if (!directives.some(({ name }) => name.value === 'private')) return
    found.push(`${types.getParentType()?.name}.${types.getFieldDef()?.name}`)
  }
  visit(document, visitWithTypeInfo(types, { Field: { enter } }))
  return found
}

function postOnly(field: string): GraphQLError {
  const message = `\`${field}\` is about a person and is not asked in an address: send the operation by POST.`
  const http = { status: 405, headers: new HeaderMap([['allow', 'POST']]) }
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http } })
}
