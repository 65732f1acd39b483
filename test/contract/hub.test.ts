import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openGraph } from '../../src/graph/open-graph.ts'
import type { Graph } from '../../src/graph/port.ts'
import { linted } from '../support/linted.ts'
import { hubGraph } from './generated-graphs.ts'
import { NAMED_QUERIES } from './named-queries.ts'
import { sampleIds } from './sample-ids.ts'

/** Past 65,535 rows the embedded engine answers some forms with an error. */
const SPOKES = 70_000

describe(`around a hub of ${SPOKES} links the embedded engine`, () => {
  const plan = hubGraph(SPOKES)
  let graph: Graph
  beforeAll(async () => {
    const port = linted(await openGraph({ engine: 'embedded', shuffleUnordered: true }))
    await port.replaceAll(plan)
    graph = await port.pin()
  })

  it('counts every link', async () => {
    const cypher = `MATCH (s:Entity:AnatomicalSource {id: $id})<-[:TARGETS]-(p:Procedure) RETURN count(p) AS n`
    const query = {
      name: 'test-hub',
      cypher,
      params: { id: 'T:AnatomicalSource/hub' },
      row: z.object({ n: z.number() }),
    }
    expect(await graph.read(query)).toEqual([{ n: SPOKES }])
  })

  it.each(NAMED_QUERIES.map((entry) => entry.make(sampleIds(plan))))('answers $name', async (query) => {
    expect(await graph.read({ ...query, row: z.unknown() }, { timeoutMs: 5_000 })).toBeInstanceOf(Array)
  })
})
