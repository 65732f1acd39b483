import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { PACKAGE_ROOT } from '../../src/package-root.ts'
import { type Api, openApi } from '../support/api.ts'

const readme = readFileSync(path.join(PACKAGE_ROOT, 'README.md'), 'utf8')
const block = (language: string) => readme.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? ''

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

it('shows the answer that its query really gets', async () => {
  expect(JSON.parse(block('json'))).toEqual(await api.ask(block('graphql')))
})

it('names only files that are there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map((m) => m[1] ?? '')
  expect(links.length).toBeGreaterThan(5)
  for (const link of links)
    expect(() => readFileSync(path.join(PACKAGE_ROOT, link)), link).not.toThrow(/ENOENT/)
})
