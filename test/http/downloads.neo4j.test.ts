import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SeededApp, seededApp } from '../api/seeded-app.ts'
import { neo4jOptions } from '../support/neo4j-graph.ts'
import { ASKED } from './asked-downloads.ts'

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

test.each(Object.entries(ASKED))('%s is the same file from both engines', async (field, [parameters]) => {
  const url = `/download/${field}.csv?${new URLSearchParams(parameters)}`
  const [one, other] = await Promise.all([embedded.app.inject(url), neo4j.app.inject(url)])
  expect(one.statusCode).toBe(200)
  expect(one.body.split('\r\n').length).toBeGreaterThan(2)
  expect(other.body).toBe(one.body)
  expect(other.headers.etag).toBe(one.headers.etag)
})
