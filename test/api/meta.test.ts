import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PACKAGE_ROOT } from '../../src/package-root.ts'
import { type Api, openApi } from '../support/api.ts'

const released = readFileSync(path.join(PACKAGE_ROOT, 'seed', 'released.tsv'), 'utf8').split('\n')

let api: Api
beforeAll(async () => {
  api = await openApi((seed) => ({
    ...seed,
    // One condition less, one that says something else, and one more than the release held.
    conditions: seed.conditions.flatMap((c, at) => {
      if (at === 0) return []
      if (at === 1) return [{ ...c, name: 'Renamed' }]
      return at === 2 ? [c, { ...c, id: 'a-new-one' }, { ...c, id: 'another-new-one' }] : [c]
    }),
  }))
})
afterAll(() => api.close())

interface Changes {
  readonly type: string
  readonly added: number
  readonly removed: number
  readonly changed: number
  readonly addedIds: readonly string[]
  readonly removedIds: readonly string[]
  readonly changedIds: readonly string[]
}

const CHANGES = `{ meta { previousDataVersion changes {
  type added removed changed addedIds(first: 100) removedIds(first: 100) changedIds(first: 100)
} } }`

describe('changes since the previous data version', () => {
  it('say which release they compare with, and what became of each type', async () => {
    const { meta } = await api.ask<{ meta: { previousDataVersion: string; changes: Changes[] } }>(CHANGES)
    expect(released).toContain(`# data version ${meta.previousDataVersion}`)
    for (const c of meta.changes) expect(c.added + c.removed + c.changed, c.type).toBeGreaterThan(0)
    const conditions = meta.changes.find((c) => c.type === 'Condition')
    expect(conditions?.addedIds).toEqual(
      expect.arrayContaining(['RELIEF:condition/a-new-one', 'RELIEF:condition/another-new-one']),
    )
    expect(conditions?.removed).toBe(conditions?.removedIds.length)
    expect(conditions?.removed).toBeGreaterThan(0)
    expect(conditions?.changed).toBeGreaterThan(0)
  })

  it('are paged by id, each id once', async () => {
    const walk = async (first: number): Promise<string[]> => {
      const ids: string[] = []
      for (;;) {
        const { meta } = await api.ask<{ meta: { changes: Changes[] } }>(
          'query ($first: Int!, $after: ID) { meta { changes { type added addedIds(first: $first, after: $after) } } }',
          { first, after: ids.at(-1) ?? null },
        )
        const page = meta.changes.find((c) => c.type === 'Condition')?.addedIds ?? []
        if (page.length === 0) return ids
        ids.push(...page)
      }
    }
    const ones = await walk(1)
    expect(ones).toEqual(await walk(100))
    expect(new Set(ones).size).toBe(ones.length)
    expect(ones.length).toBeGreaterThanOrEqual(2)
  })

  it('refuse a page that is too long', async () => {
    const faults = await api.faults('{ meta { changes { addedIds(first: 101) } } }')
    expect(faults[0]).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('from 1 to 100'),
    })
  })

  it('cost nothing when they are not asked for', async () => {
    await api.ask('{ meta { dataVersion notice } }')
    expect(api.reads()).toEqual([])
  })
})
