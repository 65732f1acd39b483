import type { ExportGraph } from '../export-graph.ts'

/** Names that resolve nowhere yet: no address is claimed that this project does not own. */
const IDS = 'urn:reliefgraph:'
const TERMS = 'urn:reliefgraph:term/'

type Definition = string | Readonly<Record<string, string>>
export type JsonLdContext = Readonly<Record<string, Definition>>

/** Lists whose order means nothing. All others are written as ordered lists, for some run in parallel. */
export const UNORDERED = new Set([
  'added',
  'anaesthesiaKinds',
  'appliesToClasses',
  'changed',
  'countries',
  'families',
  'intent',
  'reasonsDown',
  'reasonsUp',
  'registry',
  'removed',
  'settingKinds',
])

const REFERENCES = { '@type': '@id', '@container': '@set' } as const

const FIXED: JsonLdContext = {
  '@vocab': TERMS,
  RELIEF: IDS,
  relief: TERMS,
  schema: 'https://schema.org/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  name: 'schema:name',
  summary: 'schema:description',
  synonyms: { '@id': 'schema:alternateName', '@container': '@set' },
  code: { '@id': 'schema:code', '@container': '@set' },
  associatedAnatomy: { '@id': 'schema:associatedAnatomy', ...REFERENCES },
  possibleTreatment: { '@id': 'schema:possibleTreatment', ...REFERENCES },
  sources: { '@id': 'schema:citation', ...REFERENCES },
  subject: { '@id': 'rdf:subject', '@type': '@id' },
  predicate: { '@id': 'rdf:predicate', '@type': '@vocab' },
  object: { '@id': 'rdf:object', '@type': '@id' },
}

/** `arisesFrom` for `ARISES_FROM`. */
export const termOf = (type: string): string =>
  type.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

function assertNoClash(graph: ExportGraph, terms: ReadonlySet<string>): void {
  for (const { props } of [...graph.nodes, ...graph.edges])
    for (const key of Object.keys(props))
      if (terms.has(key)) throw new Error(`the property "${key}" and an edge type would share one term`)
}

/** The whole vocabulary, written into the document: nothing is fetched. Throws when two things share a name. */
export function contextOf(graph: ExportGraph): JsonLdContext {
  const terms = new Set(graph.edges.map(({ type }) => termOf(type)))
  assertNoClash(graph, terms)
  const sets = [...UNORDERED].map((key) => [key, { '@id': `relief:${key}`, '@container': '@set' }] as const)
  const edges = [...terms].sort().map((term) => [term, { '@id': `relief:${term}`, ...REFERENCES }] as const)
  return { ...FIXED, ...Object.fromEntries(sets), ...Object.fromEntries(edges) }
}
