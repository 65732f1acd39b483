import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { GraphError } from './errors.ts'
import { parseRows } from './parse-rows.ts'
import type { Graph } from './port.ts'
import { innermost, viewOf } from './view-of.ts'
import { withTimeout } from './with-timeout.ts'

const query = {
  ...{ name: 'procedure-sizes', cypher: '', params: {} },
  row: z.object({ id: z.string(), sizes: z.array(z.number()) }),
}

describe('rows that an engine gave', () => {
  it('are what the query promises, without what it does not', () => {
    expect(parseRows(query, [{ id: 'a', sizes: [1], more: true }])).toEqual([{ id: 'a', sizes: [1] }])
    expect(parseRows(query, [])).toEqual([])
  })

  it('are refused with the name of the query, the row and the place', () => {
    const rows = [
      { id: 'a', sizes: [] },
      { id: null, sizes: [1, '2'] },
    ]
    const refusal = () => parseRows(query, rows)
    expect(refusal).toThrow(GraphError)
    expect(refusal).toThrow(/^procedure-sizes: row\.1\.id: .*; row\.1\.sizes\.1: /)
    expect(refusal).toThrow(expect.objectContaining({ code: 'BAD_ROW', cause: expect.any(z.ZodError) }))
  })
})

describe('waiting', () => {
  it('ends with the work, whichever way that ends', async () => {
    expect(await withTimeout(Promise.resolve('rows'), 1_000, 'it')).toBe('rows')
    await expect(withTimeout(Promise.reject(new RangeError('no')), 1_000, 'it')).rejects.toThrow(RangeError)
  })

  it('ends after its time, by name, though the work goes on', async () => {
    vi.useFakeTimers()
    try {
      const waiting = withTimeout(new Promise(() => undefined), 250, 'procedure-sizes')
      const refused = expect(waiting).rejects.toMatchObject({
        code: 'TIMEOUT',
        message: 'procedure-sizes took longer than 250 ms',
      })
      await vi.advanceTimersByTimeAsync(250)
      await refused
    } finally {
      vi.useRealTimers()
    }
  })

  it('leaves no timer behind that would keep a process from ending', async () => {
    vi.useFakeTimers()
    try {
      await withTimeout(Promise.resolve(1), 60_000, 'it')
      await withTimeout(Promise.reject(new Error('no')), 60_000, 'it').catch(() => undefined)
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('a view of a graph', () => {
  const graph: Graph = { version: 'v1', read: async () => [] }
  const nothing: Graph['read'] = async () => []

  it('has the version of what it reads, however many views there are between', () => {
    const view = viewOf(viewOf(graph, nothing), nothing)
    expect(view.version).toBe('v1')
    expect(innermost(view)).toBe(graph)
    expect(innermost(graph)).toBe(graph)
  })

  it('of another graph is not taken for it', () => {
    const other = { ...graph }
    expect(innermost(viewOf(other, nothing))).not.toBe(graph)
  })
})
