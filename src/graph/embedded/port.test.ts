import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nodesByIds } from '../graph-queries.ts'
import type { LoadPlan } from '../load-plan.ts'
import { openGraph } from '../open-graph.ts'
import type { GraphPort } from '../port.ts'

const plan = (version: string): LoadPlan => ({
  version,
  nodes: [{ id: 'a', label: 'Condition', props: { name: version } }],
  edges: [],
})
const nameOfA = async (port: GraphPort) => (await (await port.pin()).read(nodesByIds(['a'])))[0]?.props.name

describe('the embedded engine on disk', () => {
  let dataDir: string
  const open = () => openGraph({ engine: 'embedded', dataDir })
  const stored = async () => (await readdir(dataDir)).filter((name) => /^v.*grafeo$/.test(name))

  beforeEach(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'reliefgraph-'))
  })
  afterEach(async () => {
    await rm(dataDir, { recursive: true })
  })

  it('has no data before the first load', async () => {
    const port = await open()
    await expect(port.pin()).rejects.toMatchObject({ code: 'NO_DATA' })
  })

  it('reuses the stored version in the next process', async () => {
    const first = await open()
    await first.replaceAll(plan('v1'))
    await first.close()
    const second = await open()
    expect((await second.pin()).version).toBe('v1')
    expect(await nameOfA(second)).toBe('v1')
    await second.close()
  })

  it('sees what another process loaded', async () => {
    const [reader, loader] = [await open(), await open()]
    await loader.replaceAll(plan('v1'))
    expect(await nameOfA(reader)).toBe('v1')
    await loader.replaceAll(plan('v2'))
    await expect.poll(() => nameOfA(reader), { timeout: 20_000 }).toBe('v2')
    await Promise.all([reader.close(), loader.close()])
  })

  it('keeps one version to go back to and removes the rest', async () => {
    const port = await open()
    for (const version of ['v1', 'v2', 'v3']) await port.replaceAll(plan(version))
    expect((await stored()).map((name) => name.slice(0, 2)).sort()).toEqual(['v2', 'v3'])
    expect((await readdir(dataDir)).filter((name) => name.endsWith('.loading'))).toEqual([])
    await port.close()
  })

  it.each([
    ['a truncated file', async () => truncate(path.join(dataDir, (await stored())[0] ?? ''), 1_000)],
    ['a missing file', async () => rm(path.join(dataDir, (await stored())[0] ?? ''))],
    ['a broken pointer', async () => writeFile(path.join(dataDir, 'current.json'), '{"version":')],
  ])('says how to mend %s, and the next load mends it', async (_, breakIt) => {
    const first = await open()
    await first.replaceAll(plan('v1'))
    await first.close()
    await breakIt()
    const second = await open()
    await expect(second.pin()).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('load the data again'),
    })
    await second.replaceAll(plan('v2'))
    expect(await nameOfA(second)).toBe('v2')
    await second.close()
  })

  it('names the lock when another program holds the file open for writing', async () => {
    const first = await open()
    await first.replaceAll(plan('v1'))
    await first.close()
    const holder = await openGraph({ engine: 'embedded', dataDir, shuffleUnordered: true })
    await holder.pin()
    const second = await open()
    await expect(second.pin()).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('locked'),
    })
    await holder.close()
    await second.close()
  })

  it('lets one loader in at a time', async () => {
    const [one, two] = [await open(), await open()]
    const both = await Promise.allSettled([one.replaceAll(plan('v1')), two.replaceAll(plan('v2'))])
    expect(both.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected'])
    await Promise.all([one.close(), two.close()])
  })
})

describe('the embedded engine in memory', () => {
  it('closes a replaced version after its grace', async () => {
    const port = await openGraph({ engine: 'embedded', graceSeconds: 0.05 })
    await port.replaceAll(plan('v1'))
    const pinned = await port.pin()
    await port.replaceAll(plan('v2'))
    expect(await pinned.read(nodesByIds(['a']))).toHaveLength(1)
    const code = () => pinned.read(nodesByIds(['a'])).catch((error) => error.code)
    await expect.poll(code, { timeout: 20_000 }).toBe('UNAVAILABLE')
    expect(await nameOfA(port)).toBe('v2')
    await port.close()
  })

  it('frees the caller of a query that takes too long', async () => {
    const port = await openGraph({ engine: 'embedded' })
    await port.replaceAll(plan('v1'))
    const graph = await port.pin()
    const slow = {
      ...nodesByIds([]),
      name: 'slow',
      cypher:
        'UNWIND range(1, 3000) AS a UNWIND range(1, 500) AS b WITH a, b ORDER BY b, a RETURN count(a) AS n',
    }
    await expect(graph.read(slow, { timeoutMs: 5 })).rejects.toMatchObject({
      code: 'TIMEOUT',
      message: expect.stringContaining('slow'),
    })
    await port.close()
  })
})
