import { createHash } from 'node:crypto'
import { Parser } from 'n3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GrafeoDB } from '../../src/graph/embedded/grafeo.ts'
import { loadRealSeed } from '../support/api.ts'
import {
  counted,
  jsonlRows,
  statementsOf,
  tsvRows,
  type WrittenExport,
  writtenExport,
} from './written-export.ts'

const TERMS = 'urn:reliefgraph:term/'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

let written: WrittenExport
beforeAll(async () => {
  written = await writtenExport((await loadRealSeed()).plan)
})
afterAll(() => written.remove())

const nodeCounts = () => written.receipt.nodes.byType
const edgeCounts = () => written.receipt.edges.byType
const shortType = (type: unknown) => String(type).replace('RELIEF:', '')

describe('every file, read back, has as many nodes and edges of each type as the receipt says', () => {
  it('in the receipt, whose totals are sums', () => {
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0)
    expect(written.receipt.nodes.total).toBe(sum(nodeCounts()))
    expect(written.receipt.edges.total).toBe(sum(edgeCounts()))
    expect(nodeCounts().Condition).toBeGreaterThan(100)
    expect(edgeCounts().TREATS).toBeGreaterThan(0)
  })

  it('as KGX tables', async () => {
    const nodes = tsvRows(await written.read('reliefgraph_nodes.tsv'))
    const edges = tsvRows(await written.read('reliefgraph_edges.tsv'))
    expect(counted(nodes.map((row) => row.relief_type ?? ''))).toEqual(nodeCounts())
    expect(counted(edges.map((row) => shortType(row.original_predicate)))).toEqual(edgeCounts())
  })

  it('as KGX lines', async () => {
    const nodes = jsonlRows(await written.read('reliefgraph_nodes.jsonl'))
    const edges = jsonlRows(await written.read('reliefgraph_edges.jsonl'))
    expect(counted(nodes.map((row) => String(row.relief_type)))).toEqual(nodeCounts())
    expect(counted(edges.map((row) => shortType(row.original_predicate)))).toEqual(edgeCounts())
  })

  it('as JSON-LD', async () => {
    const document = JSON.parse(await written.read('reliefgraph.jsonld'))
    const resources: { '@type': string | string[]; edgeType?: string }[] = document['@graph']
    const types = resources.flatMap((one) => one['@type']).filter((type) => type.startsWith('relief:'))
    expect(counted(types.map((type) => type.slice('relief:'.length)))).toEqual(nodeCounts())
    expect(counted(resources.flatMap((one) => one.edgeType ?? []))).toEqual(edgeCounts())
  })

  it('as N-Quads, read by another library than the one that wrote them', async () => {
    const quads = new Parser({ format: 'N-Quads' }).parse(await written.read('reliefgraph.nq'))
    const types = quads.filter(
      ({ predicate, object }) => predicate.value === `${RDF}type` && object.value.startsWith(TERMS),
    )
    expect(counted(types.map(({ object }) => object.value.slice(TERMS.length)))).toEqual(nodeCounts())
    const edges = quads.filter(({ predicate }) => predicate.value === `${TERMS}edgeType`)
    expect(counted(edges.map(({ object }) => object.value))).toEqual(edgeCounts())
    const cells = quads.filter(({ predicate }) => predicate.value === `${RDF}first`)
    expect(new Set(cells.map(({ subject }) => subject.value)).size).toBe(cells.length)
  })

  it('as a Cypher script, run on an engine', async () => {
    const db = GrafeoDB.create()
    const [constraint = '', ...statements] = statementsOf(await written.read('reliefgraph.cypher'))
    expect(constraint).toMatch(/^CREATE CONSTRAINT/)
    // This engine has no such constraint, and without an index each edge would look at every node.
    await db.executeCypher('CREATE INDEX by_id FOR (n:ReliefGraph) ON (n.id)')
    for (const statement of statements) await db.executeCypher(statement)
    const rows = async (cypher: string) => (await db.executeCypher(cypher)).toArray()
    const nodes = await rows('MATCH (n:ReliefGraph) RETURN labels(n) AS labels')
    const labels = nodes
      .flatMap(({ labels }) => labels as string[])
      .filter((label) => label !== 'ReliefGraph')
    expect(counted(labels)).toEqual(nodeCounts())
    const edges = await rows('MATCH (:ReliefGraph)-[r]->(:ReliefGraph) RETURN type(r) AS type')
    expect(counted(edges.map(({ type }) => String(type)))).toEqual(edgeCounts())
    db.close()
  })
})

it('gives the true length and hash of every file', async () => {
  expect(written.receipt.files).toHaveLength(7)
  for (const { name, bytes, sha256 } of written.receipt.files) {
    const content = Buffer.from(await written.read(name))
    expect(content.length).toBe(bytes)
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
  }
  expect(JSON.parse(await written.read('receipt.json'))).toEqual(written.receipt)
})

it('carries the same facts in tables and lines', async () => {
  const lines = jsonlRows(await written.read('reliefgraph_edges.jsonl'))
  const rows = tsvRows(await written.read('reliefgraph_edges.tsv'))
  expect(rows).toHaveLength(lines.length)
  const differing = lines.filter((line, place) =>
    Object.entries(line).some(([key, value]) => {
      const cell = Array.isArray(value) ? value.join('|') : String(value)
      return rows[place]?.[key] !== cell.replace(/[\n\t]+/g, ' ')
    }),
  )
  expect(differing).toEqual([])
})

it('keeps what speaks against a procedure on the edge that says it was studied', async () => {
  const edges = jsonlRows(await written.read('reliefgraph_edges.jsonl'))
  const against = edges.filter(
    (edge) => Number(edge.studies_contrary) + Number(edge.studies_no_difference) > 0,
  )
  expect(against.length).toBeGreaterThan(10)
  expect(against.every((edge) => String(edge.predicate).includes('treat'))).toBe(true)
  const bearings = edges.filter(({ original_predicate }) => original_predicate === 'RELIEF:INFORMS')
  expect(bearings.every((edge) => typeof edge.bearing === 'string')).toBe(true)
})
