import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examples } from '../api/examples.ts'
import { type Api, openApi } from '../support/api.ts'
import { CONDITION_CHECKS } from './checks/conditions.checks.ts'
import { DATA_CHECKS } from './checks/data.checks.ts'
import { FINDING_CHECKS } from './checks/finding.checks.ts'
import { MAP_CHECKS } from './checks/maps.checks.ts'
import { PROCEDURE_CHECKS } from './checks/procedures.checks.ts'
import { RANKING_CHECKS } from './checks/rankings.checks.ts'
import { REPORT_CHECKS } from './checks/reports.checks.ts'
import { RESULT_CHECKS } from './checks/results.checks.ts'
import { SAFETY_CHECKS } from './checks/safety.checks.ts'
import { SOURCE_CHECKS } from './checks/sources.checks.ts'
import { TIME_CHECKS } from './checks/time.checks.ts'
import type { OperationCheck } from './operation.ts'

const TOPICS: Readonly<Record<string, readonly OperationCheck[]>> = {
  conditions: CONDITION_CHECKS,
  sources: SOURCE_CHECKS,
  procedures: PROCEDURE_CHECKS,
  safety: SAFETY_CHECKS,
  results: RESULT_CHECKS,
  reports: REPORT_CHECKS,
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
