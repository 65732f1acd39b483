import { groupBy } from '../../features/claim/evidence-fact.ts'
import type { ExportEdge, ExportGraph } from '../export-graph.ts'
import { literal, map, name } from './literal.ts'

/** Rows of one statement: small enough to be parsed quickly, large enough to make few transactions. */
const BATCH = 250

/** On every node, so that one constraint finds both ends of every edge. */
const BASE_LABEL = 'ReliefGraph'

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH)
}

const edgeRow = ({ id, from, to, props, provenance }: ExportEdge): string =>
  `{f:${literal(from)},t:${literal(to)},p:${map({ id, ...props, ...provenance })}}`

/** The script statement by statement, none with a line break or a semicolon at its end. */
export function* cypherStatements(graph: ExportGraph): Generator<string> {
  yield `CREATE CONSTRAINT relief_graph_id IF NOT EXISTS FOR (n:${BASE_LABEL}) REQUIRE n.id IS UNIQUE`
  for (const [label, nodes] of groupBy(graph.nodes, (node) => node.label))
    for (const rows of batches(nodes)) {
      const maps = rows.map(({ id, props }) => map({ id, ...props }))
      yield `UNWIND [${maps.join(',')}] AS row CREATE (n:${BASE_LABEL}:${name(label)}) SET n = row`
    }
  for (const [type, edges] of groupBy(graph.edges, (edge) => edge.type))
    for (const rows of batches(edges)) {
      const ends = `MATCH (a:${BASE_LABEL} {id: row.f}) MATCH (b:${BASE_LABEL} {id: row.t})`
      yield `UNWIND [${rows.map(edgeRow).join(',')}] AS row ${ends} CREATE (a)-[r:${name(type)}]->(b) SET r = row.p`
    }
}

/** A script for `cypher-shell`: loads into an empty Neo4j, and fails on the constraint when it was loaded before. */
export function* cypherScript(graph: ExportGraph): Generator<string> {
  yield `// ReliefGraph ${graph.version}. Load into an empty Neo4j 5: cypher-shell --file reliefgraph.cypher\n`
  for (const statement of cypherStatements(graph)) yield `${statement};\n`
}
