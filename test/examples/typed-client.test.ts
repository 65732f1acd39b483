import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AnswerError, connect } from '../../examples/typed-client/src/client.ts'
import { RELIEF_OPTIONS } from '../../examples/typed-client/src/operations.ts'
import { reliefOptions } from '../../examples/typed-client/src/relief-options.ts'
import { loadSchema } from '../../src/graphql/schema.ts'
import { readTrustedDocuments } from '../../src/graphql/serving/trusted-documents.ts'
import { PACKAGE_ROOT } from '../../src/package-root.ts'
import { type SeededApp, seededApp } from '../api/seeded-app.ts'

const EXAMPLE = path.join(PACKAGE_ROOT, 'examples/typed-client')
const MANIFEST = path.join(EXAMPLE, 'src/__generated__/persisted-documents.json')
const CONDITION = 'RELIEF:condition/sacroiliac-joint-pain'

let open: SeededApp
let closed: SeededApp
const address = { open: '', closed: '' }
beforeAll(async () => {
  open = await seededApp()
  closed = await seededApp({ engine: 'embedded' }, { trusted: readTrustedDocuments(MANIFEST, loadSchema()) })
  address.open = await open.app.listen({ port: 0, host: '127.0.0.1' })
  address.closed = await closed.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await open?.close()
  await closed?.close()
})

const lineOf = (n: Record<'condition' | 'procedure', { name: string }>) =>
  `${n.procedure.name} for ${n.condition.name.toLowerCase()}`

/** What the program should print, asked for without any of its code. */
async function expected(): Promise<{ names: string[]; total: number }> {
  const query = `{ reliefPathways(condition: "${CONDITION}", filter: {hideGaps: true}, first: 5) { totalCount nodes { condition { name } procedure { name } } } }`
  const answer = await open.app.inject({ method: 'POST', url: '/graphql', payload: { query } })
  const { totalCount, nodes } = answer.json().data.reliefPathways
  return { total: totalCount, names: nodes.map(lineOf) }
}

describe.each([
  ['text', 'open'],
  ['id', 'closed'],
] as const)('the typed client by %s, on an %s server', (by, server) => {
  test('says the studied procedures in their order', async () => {
    const { names, total } = await expected()
    const [title = '', ...lines] = (
      await reliefOptions(connect(address[server], by), 'sacroiliac joint pain')
    ).split('\n')
    expect(names.length).toBe(5)
    expect(title).toContain(`Sacroiliac joint pain: ${total} studied procedures.`)
    expect(lines.map((line) => line.split(';')[0])).toEqual([
      ...names.map((name, i) => `${i + 1}. ${name}`),
      expect.stringContaining('not medical advice'),
    ])
  })

  test('says when nothing is found', async () => {
    expect(await reliefOptions(connect(address[server], by), 'qqqq')).toBe('Nothing is known of "qqqq".')
  })

  test('turns a refusal into an error with its code and request id', async () => {
    const asking = connect(address[server], by).ask(RELIEF_OPTIONS, { condition: CONDITION, first: 500 })
    const error = await asking.then(
      () => undefined,
      (reason: AnswerError) => reason,
    )
    expect(error).toMatchObject({ name: 'AnswerError', code: 'BAD_USER_INPUT' })
    expect(error?.message).toContain('Argument "first" cannot be 500')
    expect(error?.requestId).toMatch(/^[\w-]{36}$/)
  })
})

test('runs from the command line', async () => {
  const main = path.join(EXAMPLE, 'src/main.ts')
  const words = ['--import', 'tsx', main, 'sacroiliac joint pain', address.open]
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: PACKAGE_ROOT })
  expect(stdout).toContain('1. ')
  const failing = promisify(execFile)(process.execPath, [...words.slice(0, 4), 'http://127.0.0.1:1'], {
    cwd: PACKAGE_ROOT,
  })
  await expect(failing).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(/fetch failed/) })
})

test('asked by id, an answer can be cached', async () => {
  const documentId = [...readTrustedDocuments(MANIFEST, loadSchema()).keys()][1] ?? ''
  const variables = JSON.stringify({ condition: CONDITION, first: 1 })
  const url = `/graphql?${new URLSearchParams({ documentId, variables })}`
  const headers = { 'apollo-require-preflight': '1' }
  const first = await closed.app.inject({ url, headers })
  expect(first.headers['cache-control']).toBe('public, max-age=60')
  const again = await closed.app.inject({
    url,
    headers: { ...headers, 'if-none-match': String(first.headers.etag) },
  })
  expect(again.statusCode).toBe(304)
})
