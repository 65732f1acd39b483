import { groupBy } from '../../features/claim/evidence-fact.ts'
import type { PlannedNode } from '../../graph/load-plan.ts'
import type { ExportEdge, ExportGraph } from '../export-graph.ts'
import { columns, textColumn } from './columns.ts'
import { name } from './literal.ts'

/** Rows of one statement: few enough to be read in an editor's line, enough to make few transactions. */
const BATCH = 250

/** On every node, so that one constraint finds both ends of every edge. */
const BASE_LABEL = 'ReliefGraph'

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH)
}

const eachOf = (rows: readonly unknown[]): string => `UNWIND range(0,${rows.length - 1}) AS i`

function nodesStatement(label: string, nodes: readonly PlannedNode[]): string {
  const props = columns(nodes.map((node) => ({ ...node.props, id: node.id })))
  return `${eachOf(nodes)} CREATE (:${BASE_LABEL}:${name(label)} ${props})`
}

function edgesStatement(type: string, edges: readonly ExportEdge[]): string {
  const ends = [
    `MATCH (a:${BASE_LABEL} {id:${textColumn(edges.map(({ from }) => from))}})`,
    `MATCH (b:${BASE_LABEL} {id:${textColumn(edges.map(({ to }) => to))}})`,
  ]
  const props = columns(edges.map((edge) => ({ ...edge.props, ...edge.provenance, id: edge.id })))
  return `${eachOf(edges)} ${ends.join(' ')} CREATE (a)-[:${name(type)} ${props}]->(b)`
}

/** The script statement by statement, each on one line. */
function* cypherStatements(graph: ExportGraph): Generator<string> {
  yield `CREATE CONSTRAINT relief_graph_id IF NOT EXISTS FOR (n:${BASE_LABEL}) REQUIRE n.id IS UNIQUE`
  for (const [label, nodes] of groupBy(graph.nodes, (node) => node.label))
    for (const batch of batches(nodes)) yield nodesStatement(label, batch)
  for (const [type, edges] of groupBy(graph.edges, (edge) => edge.type))
    for (const batch of batches(edges)) yield edgesStatement(type, batch)
}

/** A script for `cypher-shell`: loads into an empty Neo4j, and fails on the constraint when it was loaded before. */
export function* cypherScript(graph: ExportGraph): Generator<string> {
  yield `// ReliefGraph ${graph.version}. Load into an empty Neo4j 5: cypher-shell --file reliefgraph.cypher\n`
  for (const statement of cypherStatements(graph)) yield `${statement};\n`
}
