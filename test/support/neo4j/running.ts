import { setTimeout as sleep } from 'node:timers/promises'
import neo4j from 'neo4j-driver'

/** Where a server answers, and as whom. */
export interface Neo4jAddress {
  readonly uri: string
  readonly user: string
  readonly password: string
}

export interface RunningNeo4j extends Neo4jAddress {
  stop(): Promise<void>
}

const PATIENCE_MS = 120_000

/** Resolves once the server answers over Bolt; fails when it ended or takes too long. */
export async function waitUntilReady(
  { uri, user, password }: Neo4jAddress,
  isAlive: () => boolean,
): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  const giveUpAt = Date.now() + PATIENCE_MS
  try {
    while (!(await answers(driver))) {
      if (!isAlive() || Date.now() > giveUpAt) throw new Error(`${uri} does not answer`)
      await sleep(250)
    }
  } finally {
    await driver.close()
  }
}

async function answers(driver: neo4j.Driver): Promise<boolean> {
  return driver.getServerInfo({ database: 'neo4j' }).then(
    () => true,
    () => false,
  )
}
