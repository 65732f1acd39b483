import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { linted } from '../../../test/support/linted.ts'
import { writeSeedFolder } from '../../../test/support/seed-folder.ts'
import type { Edit } from '../../../test/support/small-seed.ts'
import { openGraph } from '../../graph/open-graph.ts'
import type { GraphPort } from '../../graph/port.ts'
import { loadSeed } from '../load-seed.ts'
import { difference } from './diff.ts'
import { ensureLoaded } from './ensure-loaded.ts'
import { SeedError } from './load-planned.ts'
import { storedContents } from './stored.ts'
import { verifyLoad } from './verify.ts'

let dir: string
let port: GraphPort

const writeSeed = (...edits: Edit[]) => writeSeedFolder(dir, edits)

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'reliefgraph-seed-'))
  port = linted(await openGraph({ engine: 'embedded' }))
  await writeSeed()
})
afterEach(async () => {
  await port.close()
  await rm(dir, { recursive: true })
})

describe('ensureLoaded', () => {
  it('loads an empty graph with visible progress, and verifies', async () => {
    const steps: number[] = []
    const { loaded, plan, version } = await ensureLoaded(port, dir, (done, total) => steps.push(done / total))
    expect(loaded).toBe(true)
    expect(steps.at(-1)).toBe(1)
    const graph = await port.pin()
    expect(graph.version).toBe(version)
    expect(await verifyLoad(graph, plan)).toEqual([])
  })

  it('leaves a graph that holds this version, and replaces another', async () => {
    const first = await ensureLoaded(port, dir)
    expect(await ensureLoaded(port, dir)).toMatchObject({ loaded: false, version: first.version })
    await writeSeed(['conditions/joints.yaml', 'Joint pain', 'Pain of joints'])
    const second = await ensureLoaded(port, dir)
    expect(second.loaded).toBe(true)
    expect((await port.pin()).version).toBe(second.version)
  })

  it('refuses a seed whose records cannot be read, and leaves the old data', async () => {
    const { version } = await ensureLoaded(port, dir)
    await writeSeed(['comparators.yaml', 'kind: SHAM', 'kind: FAKE'])
    const refusal = ensureLoaded(port, dir)
    await expect(refusal).rejects.toBeInstanceOf(SeedError)
    await expect(refusal).rejects.toThrow('seed')
    expect((await port.pin()).version).toBe(version)
  })
})

describe('verifyLoad', () => {
  it('says which counts and which version differ', async () => {
    const { plan } = await ensureLoaded(port, dir)
    const other = { ...plan, version: 'other', nodes: plan.nodes.slice(1), edges: plan.edges.slice(1) }
    expect(await verifyLoad(await port.pin(), other)).toEqual([
      `version: planned other, stored ${plan.version}`,
      expect.stringMatching(/^nodes AnatomicalSource: planned \d+, stored \d+$/),
      expect.stringMatching(/^edges ABOUT: planned \d+, stored \d+$/),
    ])
  })
})

describe('difference', () => {
  it('finds nothing between a plan and the graph that was loaded from it', async () => {
    const { plan } = await ensureLoaded(port, dir)
    const stored = await storedContents(await port.pin())
    expect(difference(stored, plan)).toEqual({ added: [], removed: [], changed: [] })
  })

  it('names what is new, gone and altered', async () => {
    const before = (await loadSeed(dir)).plan
    await writeSeed(
      ['conditions/joints.yaml', '  typicalLocation: Front and inner side of the knee\n', ''],
      ['conditions/joints.yaml', '  redFlags: [septic-arthritis]\n', ''],
      ['comparators.yaml', 'id: sham-procedure', 'id: sham'],
    )
    const { added, removed, changed } = difference(before, (await loadSeed(dir)).plan)
    expect(added).toContain('RELIEF:comparator/sham')
    expect(removed).toContain(
      'RELIEF:condition/knee-osteoarthritis -HAS_RED_FLAG-> RELIEF:red-flag/septic-arthritis',
    )
    expect(changed).toEqual([{ id: 'RELIEF:condition/knee-osteoarthritis', properties: ['typicalLocation'] }])
  })

  it('tells parallel edges apart', () => {
    const edge = (n: number) => ({ type: 'T', from: 'a', to: 'b', props: { n } })
    const one = { version: '1', nodes: [], edges: [edge(1)] }
    expect(difference(one, { ...one, edges: [edge(1), edge(2)] }).added).toEqual(['a -T-> b (2)'])
  })
})
