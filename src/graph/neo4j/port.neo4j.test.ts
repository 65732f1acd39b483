import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { neo4jOptions } from '../../../test/support/neo4j-graph.ts'
import { nodesByIds } from '../graph-queries.ts'
import type { LoadPlan } from '../load-plan.ts'
import { openGraph } from '../open-graph.ts'
import type { GraphPort } from '../port.ts'

const plan = (version: string): LoadPlan => ({
  version,
  nodes: [{ id: 'a', label: 'Condition', props: { name: version, count: 3, share: 0.5 } }],
  edges: [],
})

describe('the neo4j engine', () => {
  let port: GraphPort
  beforeAll(async () => {
    port = await openGraph(neo4jOptions())
    await port.replaceAll(plan('v1'))
  })
  afterAll(async () => {
    await port.close()
  })

  it('answers plain values without slot labels', async () => {
    const rows = await (await port.pin()).read(nodesByIds(['a']))
    expect(rows).toEqual([
      { id: 'a', label: 'Condition', props: { id: 'a', name: 'v1', count: 3, share: 0.5 } },
    ])
  })

  it('refuses a wrong password and takes the right one', async () => {
    await expect(openGraph(neo4jOptions({ password: 'wrong' }))).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
    })
    const again = await openGraph(neo4jOptions())
    expect((await again.pin()).version).toBe('v1')
    await again.close()
  })
})
