import { expect, it } from 'vitest'
import { GraphError } from '../../graph/errors.ts'
import type { Graph } from '../../graph/port.ts'
import { withDeadline } from '../../graphql/serving/deadline.ts'
import { searchStore } from './search-store.ts'

const SLOW_MS = 30
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** An engine's handle that takes its time over every read, and fails the first ones. */
function slowGraph(failures = 0) {
  const timeouts: (number | undefined)[] = []
  const graph: Graph = {
    version: '2026.11-slow',
    read: async (query, options) => {
      const turn = timeouts.push(options?.timeoutMs)
      await pause(SLOW_MS)
      if (turn <= failures) throw new GraphError('UNAVAILABLE', `${query.name} failed`)
      return []
    },
  }
  return { graph, timeouts }
}

const indexOf = (graph: Graph, timeMs = SLOW_MS / 3) => searchStore(withDeadline(graph, timeMs)).index()

it('is built without the deadline of the request that asked first, and shared', async () => {
  const { graph, timeouts } = slowGraph()
  const [one, two] = await Promise.all([indexOf(graph), indexOf(graph)])
  expect(one).toBe(two)
  expect(new Set(timeouts)).toEqual(new Set([undefined]))
  const reads = timeouts.length
  expect(await indexOf(graph)).toBe(one)
  expect(timeouts).toHaveLength(reads)
})

it('is built anew after a failure', async () => {
  const { graph } = slowGraph(1)
  await expect(indexOf(graph)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  await pause(SLOW_MS)
  await expect(indexOf(graph)).resolves.toBeDefined()
})

it('belongs to one engine handle, not to a version of the same name', async () => {
  expect(await indexOf(slowGraph().graph)).not.toBe(await indexOf(slowGraph().graph))
})
