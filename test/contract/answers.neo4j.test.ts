import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openGraph } from '../../src/graph/open-graph.ts'
import type { GraphPort } from '../../src/graph/port.ts'
import type { Query } from '../../src/graph/query.ts'
import { linted } from '../support/linted.ts'
import { neo4jOptions } from '../support/neo4j-graph.ts'
import { canonicalRows } from './canonical.ts'
import { contractGraphs } from './contract-graphs.ts'
import { NAMED_QUERIES } from './named-queries.ts'
import { sampleIds } from './sample-ids.ts'

/** Rows before the feature's own shape, which would hide a difference or refuse a generated value. */
const raw = (query: Query<unknown>): Query<unknown> => ({ ...query, row: z.unknown() })

describe.each(await contractGraphs())('on $plan.version both engines', ({ plan, isSeed }) => {
  const ids = sampleIds(plan)
  let ports: GraphPort[]

  beforeAll(async () => {
    ports = await Promise.all([
      openGraph({ engine: 'embedded', shuffleUnordered: true }),
      openGraph(neo4jOptions()),
    ])
    await Promise.all(ports.map((port) => port.replaceAll(plan)))
  })
  afterAll(async () => {
    await Promise.all(ports.map((port) => port.close()))
  })

  it.concurrent.each(NAMED_QUERIES.map((entry) => entry.make(ids)))('answer $name alike', async (query) => {
    const graphs = await Promise.all(ports.map((port) => linted(port).pin()))
    const answers = await Promise.all(
      graphs.map(async (graph) => canonicalRows(query, await graph.read(raw(query)))),
    )
    expect(answers[1]).toEqual(answers[0])
    if (isSeed) await Promise.all(graphs.map((graph) => graph.read(query)))
  })
})
