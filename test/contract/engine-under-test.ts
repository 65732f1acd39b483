import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import neo4j from 'neo4j-driver'
import { inject } from 'vitest'
import type { GraphOptions } from '../../src/graph/open-graph.ts'
import { quickNeo4jOptions } from '../support/neo4j-graph.ts'

/** An engine with a store that was never loaded; several ports may open it. */
export interface EngineUnderTest {
  readonly engine: GraphOptions['engine']
  emptyStore(): Promise<GraphOptions>
}

export const embedded: EngineUnderTest = {
  engine: 'embedded',
  emptyStore: async () => ({
    engine: 'embedded',
    dataDir: await mkdtemp(path.join(tmpdir(), 'reliefgraph-')),
  }),
}

export const neo4jServer: EngineUnderTest = {
  engine: 'neo4j',
  emptyStore: async () => {
    await wipe()
    return quickNeo4jOptions()
  },
}

async function wipe(): Promise<void> {
  const { uri, user, password } = inject('neo4j')
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  const database = quickNeo4jOptions().database ?? 'neo4j'
  await driver.executeQuery('MATCH (n:Live|LoadLease|EntityA|EntityB) DETACH DELETE n', {}, { database })
  await driver.close()
}
