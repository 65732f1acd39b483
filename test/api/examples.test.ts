import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { examples, files } from './examples.ts'
import { type SeededApp, seededApp } from './seeded-app.ts'

let server: SeededApp
beforeAll(async () => {
  server = await seededApp()
})
afterAll(() => server?.close())

test.each(examples)(
  '$name says what it is for, and brings data',
  async ({ title, description, query, variables }) => {
    expect(title).not.toBe('')
    expect(description).not.toBe('')
    const answer = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables: variables === '' ? undefined : JSON.parse(variables) },
    })
    const { data, errors } = answer.json()
    expect(errors).toBeUndefined()
    for (const [field, value] of Object.entries(data)) expect(isEmpty(value), `${field} is empty`).toBe(false)
  },
)

test('every file belongs to an example', () => {
  const names = examples.map(({ name }) => name)
  expect(files.filter((file) => !names.includes(path.parse(file).name))).toEqual([])
})

test('titles tell examples apart', () => {
  expect(new Set(examples.map(({ title }) => title)).size).toBe(examples.length)
})

/** True when nothing in the value is a text, a number or a flag that would tell a reader anything. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === '' || value === 0) return true
  if (typeof value !== 'object') return false
  const { pageInfo, explanation, notice, __typename, ...rest } = value as Record<string, unknown>
  return Object.values(Array.isArray(value) ? value : rest).every(isEmpty)
}
