import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { PACKAGE_ROOT } from '../../src/package-root.ts'
import { pathwayPlaces } from '../../src/seed/census/coverage-nodes.ts'
import { familyCounts } from '../../src/seed/census/families.ts'
import { markdownTable } from '../../src/seed/census/tables.ts'
import { withTable } from '../../src/seed/census/write-table.ts'
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

it('counts what the seed holds; npm run seed -- coverage --write README.md renews it', () => {
  const { seed, plan } = api
  expect(readme).toBe(withTable(readme, markdownTable(familyCounts(seed, pathwayPlaces(plan.nodes)))))
})

it('names only files that are there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map((m) => m[1] ?? '')
  expect(links.length).toBeGreaterThan(5)
  for (const link of links)
    expect(() => readFileSync(path.join(PACKAGE_ROOT, link)), link).not.toThrow(/ENOENT/)
})
