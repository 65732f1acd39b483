import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examples } from '../api/examples.ts'
import { type Api, openApi } from '../support/api.ts'
import { DATA_CHECKS } from './data.checks.ts'
import { FINDING_CHECKS } from './finding.checks.ts'
import { MAP_CHECKS } from './maps.checks.ts'
import type { OperationCheck } from './operation.ts'
import { PROCEDURE_CHECKS } from './procedures.checks.ts'
import { RANKING_CHECKS } from './rankings.checks.ts'
import { RESULT_CHECKS } from './results.checks.ts'
import { SOURCE_CHECKS } from './sources.checks.ts'
import { TIME_CHECKS } from './time.checks.ts'

const TOPICS: Readonly<Record<string, readonly OperationCheck[]>> = {
  sources: SOURCE_CHECKS,
  procedures: PROCEDURE_CHECKS,
  results: RESULT_CHECKS,
  rankings: RANKING_CHECKS,
  maps: MAP_CHECKS,
  time: TIME_CHECKS,
  finding: FINDING_CHECKS,
  'the data': DATA_CHECKS,
}

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

describe.each(Object.entries(TOPICS))('saved operations on %s say what the files say', (_, checks) => {
  it.each(checks)('$name', ({ run }) => run(api))
})

describe('the saved operations', () => {
  const held = Object.values(TOPICS).flatMap((checks) => checks.map((c) => c.name))

  it('are at least sixty, each held against the files once', () => {
    expect(held.length).toBeGreaterThanOrEqual(60)
    expect(new Set(held).size).toBe(held.length)
  })

  it('are all held against the files, but treatment plans, which have vignettes of their own', () => {
    const unheld = examples.map((e) => e.name).filter((name) => !held.includes(name))
    expect(unheld.filter((name) => !name.startsWith('4'))).toEqual([])
  })
})
