import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { labelCounts, nodesByIds } from '../../src/graph/graph-queries.ts'
import type { Properties } from '../../src/graph/load-plan.ts'
import { openGraph } from '../../src/graph/open-graph.ts'
import type { GraphPort } from '../../src/graph/port.ts'
import { linted } from '../support/linted.ts'
import type { EngineUnderTest } from './engine-under-test.ts'
import { versionPlan } from './versions.ts'

/** Values at the edges of what a plan may hold. */
const PROPS: Properties = {
  name: 'Ganglion Gasseri — 椎間板 😀 e\u0301 \u200f',
  quotes: `'"\\ $x :Entity {}`,
  empty: '',
  whole: 3,
  negative: -1,
  largest: Number.MAX_SAFE_INTEGER,
  fraction: 0.1,
  tiny: 5e-324,
  yes: true,
  no: false,
  texts: ['a', '', 'ü'],
  numbers: [1, 2.5],
  nothing: [],
}

/** What every engine owes the rest of the program, apart from replacing data. */
export function describePort(engine: EngineUnderTest): void {
  describe(`reading on ${engine.engine}`, () => {
    let port: GraphPort
    beforeAll(async () => {
      port = linted(await openGraph(await engine.emptyStore()))
    })
    afterAll(async () => {
      await port.close()
    })

    it('has no data before the first load', async () => {
      await expect(port.pin()).rejects.toMatchObject({ name: 'GraphError', code: 'NO_DATA' })
    })

    it('gives back what was loaded', async () => {
      await port.replaceAll({
        version: 'v-values',
        nodes: [{ id: 'T:ü/1', label: 'Condition', props: PROPS }],
        edges: [],
      })
      const graph = await port.pin()
      expect(graph.version).toBe('v-values')
      const id = 'T:ü/1'
      expect(await graph.read(nodesByIds([id, 'T:none']))).toEqual([
        { id, label: 'Condition', props: { ...PROPS, id } },
      ])
    })

    it('takes every kind of parameter and gives it back', async () => {
      const params = {
        none: null,
        yes: true,
        whole: 7,
        fraction: 0.5,
        text: 'ä',
        list: [1, 2],
        map: { a: { b: [null, 'x'] } },
      }
      const echo = {
        name: 'test-echo',
        cypher: `RETURN ${Object.keys(params)
          .map((key) => `$${key} AS ${key}`)
          .join(', ')}`,
        params,
        row: z.unknown(),
      }
      expect(await (await port.pin()).read(echo)).toEqual([params])
    })

    it('divides and compares whole numbers as whole numbers', async () => {
      const query = {
        name: 'test-whole',
        cypher: 'RETURN $a / $b AS half, $list[$b] AS item',
        params: { a: 7, b: 2, list: [0, 1, 2] },
        row: z.unknown(),
      }
      expect(await (await port.pin()).read(query)).toEqual([{ half: 3, item: 2 }])
    })

    it('counts labels that no node has as zero', async () => {
      const rows = await (await port.pin()).read(labelCounts(['Condition', 'Procedure']))
      expect(rows.sort((a, b) => b.n - a.n)).toEqual([
        { name: 'Condition', n: 1 },
        { name: 'Procedure', n: 0 },
      ])
    })

    it('names the query of a bad text', async () => {
      const bad = { name: 'test-bad', cypher: 'RETURN nothing AS n', params: {}, row: z.unknown() }
      await expect((await port.pin()).read(bad)).rejects.toMatchObject({
        code: 'BAD_QUERY',
        message: expect.stringContaining('test-bad'),
      })
    })

    it('names the query and the place of a bad row', async () => {
      const bad = {
        name: 'test-row',
        cypher: "RETURN {b: ['x', 'y']} AS a",
        params: {},
        row: z.object({ a: z.object({ b: z.array(z.number()) }) }),
      }
      const failure = { code: 'BAD_ROW', message: expect.stringMatching(/test-row.*row\.0\.a\.b\.1/s) }
      await expect((await port.pin()).read(bad)).rejects.toMatchObject(failure)
    })

    it('ends a query that takes too long', async () => {
      await port.replaceAll(versionPlan('v-slow'))
      const slow = { ...labelCounts(['Condition']), name: 'test-slow', cypher: SLOW }
      await expect((await port.pin()).read(slow, { timeoutMs: 100 })).rejects.toMatchObject({
        code: 'TIMEOUT',
      })
    })
  })
}

const SLOW = `UNWIND range(1, 3000) AS a UNWIND range(1, 1000) AS b
WITH a, b ORDER BY b % 7, a RETURN 'Condition' AS name, count(a) AS n`
