import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Connection } from './connection.ts'
import { Neo4jGraph } from './graph.ts'

const POINTER = {
  version: 'v1',
  slot: 'A',
  flippedAt: 1,
  sinceFlipMs: 0,
  graceSeconds: 1,
  bookmarks: [],
} as const
const QUERY = { name: 'one', cypher: 'RETURN 1 AS n', params: {}, row: z.object({ n: z.number() }) }

/** A version of which reads take their time. */
function slowGraph(ms: number) {
  let reads = 0
  const connection: Pick<Connection, 'read'> = {
    read: async () => {
      reads++
      await new Promise((resolve) => setTimeout(resolve, ms))
      return { rows: [{ n: 1 }], bookmarks: [] }
    },
  }
  return { graph: new Neo4jGraph(connection, POINTER, 1_000), reads: () => reads }
}

describe('a version whose slot is filled anew', () => {
  it('is read until that moment', async () => {
    const { graph } = slowGraph(1)
    graph.safeUntil = performance.now() + 1_000
    await expect(graph.read(QUERY)).resolves.toEqual([{ n: 1 }])
  })

  it('is not asked after it', async () => {
    const { graph, reads } = slowGraph(1)
    graph.safeUntil = performance.now() - 1
    await expect(graph.read(QUERY)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    expect(reads()).toBe(0)
  })

  it('gives no rows that came after it, which may be half of them', async () => {
    const { graph, reads } = slowGraph(40)
    graph.safeUntil = performance.now() + 10
    await expect(graph.read(QUERY)).rejects.toThrow('one: version v1 is closed')
    expect(reads()).toBe(1)
  })
})
