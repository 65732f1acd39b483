import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportGraph } from '../../src/export/export-graph.ts'
import { openGraph } from '../../src/graph/open-graph.ts'
import { storedContents } from '../../src/seed/load/stored.ts'
import { loadRealSeed } from '../support/api.ts'
import { neo4jOptions } from '../support/neo4j-graph.ts'
import { literalSuite } from './literal-suite.ts'
import { type Analyst, analyst } from './neo4j-driver.ts'
import { counted, statementsOf, type WrittenExport, writtenExport } from './written-export.ts'

let neo4j: Analyst
let written: WrittenExport
let statements: string[]

const clean = async () => {
  await neo4j.run('DROP CONSTRAINT relief_graph_id IF EXISTS')
  await neo4j.run('MATCH (n:ReliefGraph) DETACH DELETE n')
}

beforeAll(async () => {
  neo4j = analyst()
  await clean()
  written = await writtenExport((await loadRealSeed()).plan)
  statements = statementsOf(await written.read('reliefgraph.cypher'))
})
afterAll(async () => {
  await clean()
  await neo4j.close()
  await written.remove()
})

describe('the Cypher script on Neo4j', () => {
  it('loads as many nodes and edges of each type as the receipt says', async () => {
    for (const statement of statements) await neo4j.run(statement)
    const nodes = await neo4j.run('MATCH (n:ReliefGraph) RETURN labels(n) AS labels')
    const labels = nodes
      .flatMap(({ labels }) => labels as string[])
      .filter((label) => label !== 'ReliefGraph')
    expect(counted(labels)).toEqual(written.receipt.nodes.byType)
    const edges = await neo4j.run('MATCH (:ReliefGraph)-[r]->(:ReliefGraph) RETURN type(r) AS type')
    expect(counted(edges.map(({ type }) => String(type)))).toEqual(written.receipt.edges.byType)
  }, 240_000)

  it('keeps every property of every node', async () => {
    const rows = await neo4j.run('MATCH (n:ReliefGraph) RETURN n {.*} AS props')
    const stored = new Map(rows.map(({ props }) => [(props as { id: string }).id, props]))
    const wrong = written.graph.nodes.filter(
      ({ id, props }) => !sameProps(stored.get(id) as Record<string, unknown>, { ...props, id }),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('refuses to be loaded a second time', async () => {
    const [, first = ''] = statements
    await expect(neo4j.run(first)).rejects.toThrow(/already exists/)
  })
})

function sameProps(stored: Record<string, unknown> | undefined, props: Record<string, unknown>): boolean {
  const sorted = (value: Record<string, unknown>) => JSON.stringify(Object.entries(value).sort())
  return stored !== undefined && sorted(stored) === sorted(props)
}

describe('literals on Neo4j', () => {
  literalSuite(() => neo4j, 60)
})

it('exports from a served Neo4j exactly what it exports from the seed', async () => {
  const { plan } = await loadRealSeed()
  // Longer than the reading of everything; not much, for the next load on this server waits for it.
  const port = await openGraph(neo4jOptions())
  await port.replaceAll(plan)
  const served = exportGraph(await storedContents(await port.pin()))
  await port.close()
  expect(served.version).toBe(written.graph.version)
  // As text, which is what files hold: an engine knows no negative zero.
  const texts = (items: readonly object[]) => items.map((item) => JSON.stringify(item))
  expect(texts(served.nodes)).toEqual(texts(written.graph.nodes))
  expect(texts(served.edges)).toEqual(texts(written.graph.edges))
}, 120_000)
