import { cypherScript } from '../cypher/script.ts'
import type { ExportGraph } from '../export-graph.ts'
import { edgesJsonl, nodesJsonl } from '../kgx/jsonl.ts'
import { edgesTsv, nodesTsv } from '../kgx/tsv.ts'
import { jsonLd } from '../linked-data/json-ld.ts'
import { nQuads } from '../linked-data/n-quads.ts'

export const FORMATS = ['kgx-tsv', 'kgx-jsonl', 'json-ld', 'n-quads', 'cypher'] as const
export type Format = (typeof FORMATS)[number]

/** One file of an export. */
export interface FileKind {
  readonly name: string
  readonly format: Format
  readonly contentType: string
  /** What it is, for somebody who chooses. */
  readonly about: string
  readonly text: (graph: ExportGraph) => Iterable<string> | AsyncIterable<string>
}

export const FILES: readonly FileKind[] = [
  {
    name: 'reliefgraph_nodes.tsv',
    format: 'kgx-tsv',
    contentType: 'text/tab-separated-values; charset=utf-8',
    about: 'KGX nodes with Biolink categories, tab-separated',
    text: nodesTsv,
  },
  {
    name: 'reliefgraph_edges.tsv',
    format: 'kgx-tsv',
    contentType: 'text/tab-separated-values; charset=utf-8',
    about: 'KGX edges with Biolink predicates, tab-separated',
    text: edgesTsv,
  },
  {
    name: 'reliefgraph_nodes.jsonl',
    format: 'kgx-jsonl',
    contentType: 'application/jsonl; charset=utf-8',
    about: 'KGX nodes with Biolink categories, a JSON object a line',
    text: nodesJsonl,
  },
  {
    name: 'reliefgraph_edges.jsonl',
    format: 'kgx-jsonl',
    contentType: 'application/jsonl; charset=utf-8',
    about: 'KGX edges with Biolink predicates, a JSON object a line',
    text: edgesJsonl,
  },
  {
    name: 'reliefgraph.jsonld',
    format: 'json-ld',
    contentType: 'application/ld+json',
    about: "JSON-LD with schema.org's medical types and its own context",
    text: jsonLd,
  },
  {
    name: 'reliefgraph.nq',
    format: 'n-quads',
    contentType: 'application/n-quads',
    about: 'N-Quads, the JSON-LD as RDF',
    text: nQuads,
  },
  {
    name: 'reliefgraph.cypher',
    format: 'cypher',
    contentType: 'text/plain; charset=utf-8',
    about: 'Cypher script that loads into an empty Neo4j',
    text: cypherScript,
  },
]
