import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeSeedFolder } from '../../../test/support/seed-folder.ts'
import type { Edit } from '../../../test/support/small-seed.ts'
import { loadSeed } from '../load-seed.ts'
import { planAside } from './plan-aside.ts'

let dir: string

const writeSeed = (...edits: Edit[]) => writeSeedFolder(dir, edits)

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'reliefgraph-aside-'))
})
afterEach(() => rm(dir, { recursive: true }))

describe('planning in a thread of its own', () => {
  it('gives the very plan that this thread makes, and another one once a file has changed', async () => {
    await writeSeed()
    const { plan, problems } = await loadSeed(dir, { checks: false })
    expect(await planAside(dir)).toEqual({ plan, problems })
    await writeSeed(['conditions/joints.yaml', 'Joint pain', 'Pain of joints'])
    const changed = await planAside(dir)
    expect(changed.plan.version).not.toBe(plan.version)
    expect(changed.plan).toEqual((await loadSeed(dir, { checks: false })).plan)
  })

  it('brings the faults of reading with their places', async () => {
    await writeSeed(['comparators.yaml', 'kind: SHAM', 'kind: FAKE'])
    const { problems } = await planAside(dir)
    expect(problems).toMatchObject([{ rule: 'shape', file: expect.stringContaining('comparators.yaml') }])
    expect(problems[0]?.line).toBeGreaterThan(1)
  })

  it('fails with the reason when the folder cannot be planned', async () => {
    await expect(planAside(dir)).rejects.toThrow('manifest.yaml')
  })
})
