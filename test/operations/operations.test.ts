import { afterAll, beforeAll, describe, it } from 'vitest'
import { type Api, openApi } from '../support/api.ts'
import type { OperationCheck } from './operation.ts'
import { SOURCE_CHECKS } from './sources.checks.ts'

const TOPICS: Readonly<Record<string, readonly OperationCheck[]>> = {
  sources: SOURCE_CHECKS,
}

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

describe.each(Object.entries(TOPICS))('saved operations on %s say what the files say', (_, checks) => {
  it.each(checks)('$name', ({ run }) => run(api))
})
