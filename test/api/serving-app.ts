import type { FastifyInstance } from 'fastify'
import { buildSchema, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import { pino } from 'pino'
import { buildApp } from '../../src/app.ts'
import type { LoadPlan } from '../../src/graph/load-plan.ts'
import { openGraph } from '../../src/graph/open-graph.ts'
import type { GraphPort } from '../../src/graph/port.ts'
import type { Context } from '../../src/graphql/context.ts'
import type { TrustedDocuments } from '../../src/graphql/serving/trusted-documents.ts'

const SDL = `
  directive @private on FIELD_DEFINITION
  type Query {
    hello: String
    fails(how: String): String
    required: String!
    item(first: Int!): Item
    items(first: Int = 25): ItemConnection!
    plan(profile: String): String @private
    byIds(ids: [ID!]!): [Item]!
  }
  type ItemConnection { nodes: [Item!]! totalCount: Int! }
  type Item { name: String secret: String @private parts: [Part!]! child: Item items(first: Int = 25): ItemConnection! }
  type Part { name: String }
`

type Resolvers = Record<string, GraphQLFieldResolver<unknown, Context>>

/** A schema that needs no data, so that serving is tested by itself. */
function stubSchema(resolvers: Resolvers = {}): GraphQLSchema {
  const schema = buildSchema(SDL)
  const fields = schema.getQueryType()?.getFields() ?? {}
  for (const [name, resolve] of Object.entries({ hello: () => 'hello', ...resolvers })) {
    const field = fields[name]
    if (field) field.resolve = resolve
  }
  return schema
}

export const PLAN: LoadPlan = {
  version: '2026.11-test',
  nodes: [{ id: 'RELIEF:condition/a', label: 'Condition', props: { id: 'RELIEF:condition/a' } }],
  edges: [],
}

/** A server over an embedded graph in memory, with what it logged. */
export interface ServingApp {
  readonly app: FastifyInstance
  readonly port: GraphPort
  readonly logged: Record<string, unknown>[]
  post(query: string, variables?: Record<string, unknown>): Promise<Answer>
  close(): Promise<void>
}

export interface Answer {
  readonly status: number
  readonly headers: Record<string, unknown>
  readonly body: {
    data?: Record<string, unknown> | null
    errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[]
    extensions?: Record<string, unknown>
  }
}

export interface ServingOptions {
  readonly resolvers?: Resolvers
  readonly requestTimeoutMs?: number
  readonly maxCost?: number
  readonly corsOrigins?: '*' | readonly string[]
  /** False leaves the graph empty. */
  readonly loaded?: boolean
  readonly trusted?: TrustedDocuments
}

export async function servingApp(options: ServingOptions = {}): Promise<ServingApp> {
  const { resolvers, requestTimeoutMs = 5_000, maxCost = 1_000, corsOrigins = '*', loaded = true } = options
  const port = await openGraph({ engine: 'embedded' })
  if (loaded) await port.replaceAll(PLAN)
  const logged: Record<string, unknown>[] = []
  const log = pino({ level: 'trace' }, { write: (line: string) => logged.push(JSON.parse(line)) })
  const config = { requestTimeoutMs, maxCost, corsOrigins }
  const app = await buildApp({ config, port, schema: stubSchema(resolvers), log, trusted: options.trusted })
  return {
    app,
    port,
    logged,
    async post(query, variables) {
      const { statusCode, headers, body } = await app.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query, variables },
      })
      return { status: statusCode, headers, body: JSON.parse(body) }
    },
    async close() {
      await app.close()
      await port.close()
    },
  }
}
