import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { GraphError } from '../../src/graph/errors.ts'
import type { LoadPlan } from '../../src/graph/load-plan.ts'
import { type GraphOptions, openGraph } from '../../src/graph/open-graph.ts'
import type { Graph, GraphPort } from '../../src/graph/port.ts'
import { linted } from '../support/linted.ts'
import type { EngineUnderTest } from './engine-under-test.ts'
import { edgeVersions, nodeVersions, versionPlan } from './versions.ts'

const whole = (version: string, n = 300) => [[{ version, n }], [{ version, n }]]
const contents = async (graph: Graph) => [await graph.read(nodeVersions), await graph.read(edgeVersions)]

/** Plans that a type check would stop, or that only fail half way. */
const IMPOSSIBLE: Record<string, LoadPlan> = {
  'a node twice': { ...versionPlan('v2'), nodes: [...versionPlan('v2').nodes, ...versionPlan('v2').nodes] },
  'an edge to nowhere': {
    ...versionPlan('v2'),
    edges: [{ type: 'BROADER', from: 'T:1', to: 'T:none', props: {} }],
  },
  'a property that is a map': {
    ...versionPlan('v2'),
    nodes: [{ id: 'T:1', label: 'Condition', props: JSON.parse('{"version": {"a": 1}}') }],
  },
  'a list of mixed types': {
    ...versionPlan('v2'),
    nodes: [{ id: 'T:1', label: 'Condition', props: JSON.parse('{"version": ["a", 1]}') }],
  },
  'a label that is no word': { ...versionPlan('v2'), nodes: [{ id: 'T:1', label: 'A`) DETACH', props: {} }] },
  'a reserved label': { ...versionPlan('v2'), nodes: [{ id: 'T:1', label: 'EntityA', props: {} }] },
}

/** What every engine owes those who read while data is replaced. */
export function describeReplacing(engine: EngineUnderTest): void {
  describe(`replacing on ${engine.engine}`, () => {
    let store: GraphOptions
    let port: GraphPort
    beforeEach(async () => {
      store = await engine.emptyStore()
      port = linted(await openGraph(store))
      await port.replaceAll(versionPlan('v1'))
    })
    afterEach(async () => {
      await port.close()
    })
    const current = async () => contents(await port.pin())

    it('shows readers the old version or the new one, never a mix', async () => {
      const reader = await openGraph(store)
      const [own, other] = [watch(port), watch(reader)]
      await port.replaceAll(versionPlan('v2', 3_000))
      await port.replaceAll(versionPlan('v3', 2_000))
      expect((await port.pin()).version).toBe('v3')
      await expect.poll(() => [own.latest(), other.latest()], { timeout: 5_000 }).toEqual(['v3', 'v3'])
      const rounds = [...(await own.stop()), ...(await other.stop())]
      expect(rounds.filter((round) => round.distinct > 1)).toEqual([])
      expect(new Set(rounds.map((round) => round.version))).toEqual(new Set(['v1', 'v2', 'v3']))
      await reader.close()
    })

    it('lets a pinned version answer after it was replaced', async () => {
      const pinned = await port.pin()
      await port.replaceAll(versionPlan('v2'))
      expect(await contents(pinned)).toEqual(whole('v1'))
      expect(await current()).toEqual(whole('v2'))
    })

    it.each(Object.entries(IMPOSSIBLE))('keeps serving when the plan holds %s', async (_, plan) => {
      await expect(port.replaceAll(plan)).rejects.toMatchObject({ code: 'LOAD_FAILED' })
      expect(await current()).toEqual(whole('v1'))
    })

    it('keeps serving when a load is given up half way, and loads again', async () => {
      const giveUp = (done: number) => {
        if (done >= 3_000) throw new Error('given up')
      }
      await expect(port.replaceAll(versionPlan('v2', 3_000), giveUp)).rejects.toMatchObject({
        code: 'LOAD_FAILED',
      })
      expect(await current()).toEqual(whole('v1'))
      await port.replaceAll(versionPlan('v3'))
      expect(await current()).toEqual(whole('v3'))
    })

    it('loads the same version again without doubling anything', async () => {
      await port.replaceAll(versionPlan('v1'))
      expect(await current()).toEqual(whole('v1'))
    })

    it('reports progress up to the whole plan', async () => {
      const steps: [number, number][] = []
      await port.replaceAll(versionPlan('v2', 2_500), (done, total) => steps.push([done, total]))
      expect(steps.at(-1)).toEqual([5_000, 5_000])
      expect(steps.map(([done]) => done)).toEqual(steps.map(([done]) => done).sort((a, b) => a - b))
    })

    it('keeps serving when the loader is killed, and loads again', async () => {
      await killLoader(store)
      expect(await current()).toEqual(whole('v1'))
      const next = await openGraph(store)
      await next.replaceAll(versionPlan('v3'))
      await expect.poll(async () => (await port.pin()).version, { timeout: 3_000 }).toBe('v3')
      expect(await current()).toEqual(whole('v3'))
      await next.close()
    })
  })
}

interface Round {
  readonly version: string
  /** How many versions one pinned graph showed in its two reads. */
  readonly distinct: number
}

interface Watch {
  /** The version of the last finished round. */
  latest(): string | undefined
  stop(): Promise<Round[]>
}

function watch(port: GraphPort): Watch {
  let running = true
  const rounds: Round[] = []
  const loop = async () => {
    while (running) {
      const graph = await port.pin()
      const rows = (await contents(graph).catch(orClosed)).flat()
      if (rows.length > 0)
        rounds.push({ version: graph.version, distinct: new Set(rows.map((row) => row.version)).size })
    }
    return rounds
  }
  const done = loop()
  return {
    latest: () => rounds.at(-1)?.version,
    stop: () => {
      running = false
      return done
    },
  }
}

/** A reader that was held up for longer than the grace is told so; it is not shown a mix. */
function orClosed(error: unknown): never[] {
  if (error instanceof GraphError && error.code === 'UNAVAILABLE') return []
  throw error
}

/** A process of its own that is ended without warning when half of the plan is in. */
async function killLoader(store: GraphOptions): Promise<void> {
  const script = path.join(import.meta.dirname, 'load-halfway.ts')
  const loader = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(store)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(loader.stdout, 'data')
  loader.kill('SIGKILL')
  await once(loader, 'exit')
}
