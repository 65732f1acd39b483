import type { TestProject } from 'vitest/node'
import type { Neo4jAddress } from './neo4j/running.ts'
import { HOW_TO_GET_ONE, waysToStart } from './neo4j/start.ts'

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jAddress
  }
}

/** One server for the whole run; vitest calls this only when a chosen test file needs it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const start = waysToStart(process.env)
  if (!start) throw new Error(`The Neo4j tests need a server. ${HOW_TO_GET_ONE}`)
  const { stop, ...address } = await start((line) => void process.stderr.write(`${line}\n`))
  project.provide('neo4j', address)
  return stop
}
