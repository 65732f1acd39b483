import neo4j from 'neo4j-driver'
import { neo4jOptions } from '../support/neo4j-graph.ts'
import type { Evaluator } from './evaluate-cypher.ts'

export interface Analyst extends Evaluator {
  run(cypher: string): Promise<Record<string, unknown>[]>
  close(): Promise<void>
}

/** A connection past the port, as an analyst with an own Neo4j has it. */
export function analyst(): Analyst {
  const { uri, user = '', password = '' } = neo4jOptions()
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  async function run(cypher: string) {
    const { records } = await driver.executeQuery(cypher, {}, { database: 'neo4j' })
    return records.map((record) => record.toObject())
  }
  return {
    run,
    valueOf: async (expression) => (await run(`RETURN ${expression} AS value`))[0]?.value,
    close: () => driver.close(),
  }
}
