import { afterAll, beforeAll, expect, test } from 'vitest'
import { neo4jOptions } from '../support/neo4j-graph.ts'
import { examples } from './examples.ts'
import { type SeededApp, seededApp } from './seeded-app.ts'

let embedded: SeededApp
let neo4j: SeededApp

beforeAll(async () => {
  embedded = await seededApp()
  neo4j = await seededApp(neo4jOptions())
})
afterAll(async () => {
  await embedded?.close()
  await neo4j?.close()
})

/** The answer of one engine, without what differs from request to request. */
async function answer({ app }: SeededApp, query: string, variables: string): Promise<unknown> {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query, variables: variables === '' ? undefined : JSON.parse(variables) },
  })
  return response.json()
}

test.each(examples)('$name is answered alike by both engines', async ({ query, variables }) => {
  const [one, other] = await Promise.all([
    answer(embedded, query, variables),
    answer(neo4j, query, variables),
  ])
  expect(other).toEqual(one)
})
