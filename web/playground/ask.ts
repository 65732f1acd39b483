import { Kind, parse } from 'graphql'

/** An operation as GraphiQL hands it over. */
export interface Asked {
  readonly query: string
  readonly variables?: unknown
  readonly operationName?: string | null | undefined
}

/** Sends an operation to this server. What goes wrong on the way is said in the shape of a GraphQL error. */
export async function ask({ query, variables, operationName }: Asked): Promise<object> {
  const name = hasOneOperation(query) ? undefined : operationName
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables, operationName: name }),
    })
    return await response.json()
  } catch {
    return {
      errors: [{ message: 'The server does not answer. Start it again with `npm start`, then repeat.' }],
    }
  }
}

/** The editor learns an operation's name a moment after its text; with one operation no name is needed. */
function hasOneOperation(query: string): boolean {
  try {
    return parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length === 1
  } catch {
    return false
  }
}
