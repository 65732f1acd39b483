import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PACKAGE_ROOT } from '../../src/package-root.ts'
import { type SeededApp, seededApp } from '../api/seeded-app.ts'

let server: SeededApp
beforeAll(async () => {
  server = await seededApp()
})
afterAll(() => server?.close())

test('the served schema is the committed one, with every description', async () => {
  const committed = readFileSync(path.join(PACKAGE_ROOT, 'docs/schema.graphql'), 'utf8')
  const served = await server.app.inject('/schema.graphql')
  expect(served.headers['content-type']).toBe('application/graphql; charset=utf-8')
  expect(served.body.trimEnd()).toBe(committed.trimEnd())
  const again = await server.app.inject({
    url: '/schema.graphql',
    headers: { 'if-none-match': String(served.headers.etag) },
  })
  expect([again.statusCode, again.body]).toEqual([304, ''])
})
