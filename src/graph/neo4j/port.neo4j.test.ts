import { Socket } from 'node:net'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { quickNeo4jOptions } from '../../../test/support/neo4j-graph.ts'
import type { LoadPlan } from '../load-plan.ts'
import { openGraph } from '../open-graph.ts'
import type { GraphPort } from '../port.ts'

const plan = (version: string): LoadPlan => ({
  version,
  nodes: [{ id: 'a', label: 'Condition', props: { name: version } }],
  edges: [],
})

/** Counts nodes past the port, as an analyst would. */
async function countNodes(label: string): Promise<number> {
  const { uri, user = '', password = '' } = quickNeo4jOptions()
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  const { records } = await driver.executeQuery(
    `MATCH (n:${label}) RETURN count(n) AS n`,
    {},
    { database: 'neo4j' },
  )
  await driver.close()
  return records[0]?.get('n')
}

describe('the neo4j engine', () => {
  let port: GraphPort
  beforeAll(async () => {
    port = await openGraph(quickNeo4jOptions())
    await port.replaceAll(plan('v1'))
  })
  afterAll(async () => {
    await port.close()
  })

  it('refuses a wrong password and takes the right one', async () => {
    await expect(openGraph(quickNeo4jOptions({ password: 'wrong' }))).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
    })
    const again = await openGraph(quickNeo4jOptions())
    expect((await again.pin()).version).toBe('v1')
    await again.close()
  })

  it('answers through the routing scheme as well', async () => {
    const routed = await openGraph(
      quickNeo4jOptions({ uri: quickNeo4jOptions().uri.replace(/^bolt:/, 'neo4j:') }),
    )
    expect((await routed.pin()).version).toBe('v1')
    await routed.close()
  })

  it('says that a server or a database is not there', async () => {
    const nowhere = quickNeo4jOptions({ uri: 'bolt://127.0.0.1:1' })
    await expect(openGraph(nowhere)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    await expect(openGraph(quickNeo4jOptions({ database: 'nosuch' }))).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    })
  })

  it('refuses to start where requests may outlive the data they read', async () => {
    const patient = quickNeo4jOptions({ requestLimitMs: 10_000 })
    await expect(openGraph(patient)).rejects.toThrow(/shorten the request limit/)
  })

  it('sends small packets at once', async () => {
    const setNoDelay = vi.spyOn(Socket.prototype, 'setNoDelay')
    const other = await openGraph(quickNeo4jOptions())
    expect(setNoDelay).toHaveBeenCalledWith(true)
    setNoDelay.mockRestore()
    await other.close()
  })

  it('lets loaders in one after the other', async () => {
    const two = [await openGraph(quickNeo4jOptions()), await openGraph(quickNeo4jOptions())]
    const loads = await Promise.allSettled(two.map((loader) => loader.replaceAll(plan('v2'))))
    expect(loads.filter((load) => load.status === 'fulfilled').length).toBeGreaterThan(0)
    await Promise.all(two.map((loader) => loader.close()))
    expect(await countNodes('Condition')).toBe(1)
  })

  it('leaves one version for queries that know no slots', async () => {
    const loader = await openGraph(quickNeo4jOptions())
    await loader.replaceAll(plan('v3'))
    await loader.close()
    expect(await countNodes('Condition')).toBe(1)
    expect((await countNodes('EntityA')) + (await countNodes('EntityB'))).toBe(1)
  })
})
