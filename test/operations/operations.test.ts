import { afterAll, beforeAll, describe, it } from 'vitest'
import { type Api, openApi } from '../support/api.ts'
import { MAP_CHECKS } from './maps.checks.ts'
import type { OperationCheck } from './operation.ts'
import { PROCEDURE_CHECKS } from './procedures.checks.ts'
import { RANKING_CHECKS } from './rankings.checks.ts'
import { RESULT_CHECKS } from './results.checks.ts'
import { SOURCE_CHECKS } from './sources.checks.ts'

const TOPICS: Readonly<Record<string, readonly OperationCheck[]>> = {
  sources: SOURCE_CHECKS,
  procedures: PROCEDURE_CHECKS,
  results: RESULT_CHECKS,
  rankings: RANKING_CHECKS,
  maps: MAP_CHECKS,
}

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

describe.each(Object.entries(TOPICS))('saved operations on %s say what the files say', (_, checks) => {
  it.each(checks)('$name', ({ run }) => run(api))
})
