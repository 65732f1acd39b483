import { groupBy } from '../../features/claim/evidence-fact.ts'
import type { PlannedNode, Properties, PropertyValue } from '../../graph/load-plan.ts'
import { CODE_SYSTEMS } from '../../vocabulary/coding.ts'
import type { ExportEdge, ExportGraph } from '../export-graph.ts'
import { contextOf, termOf, UNORDERED } from './context.ts'
import { schemaTypesOf } from './schema-types.ts'

interface List {
  readonly '@list': readonly (string | number)[]
}
export type Resource = Readonly<Record<string, PropertyValue | List | readonly Code[]>>
type Code = Readonly<Record<string, string>>

const CODINGS = new Set(['xrefCodes', 'xrefDisplays', 'xrefMatches'])
const PLAIN_LISTS = new Set(['synonyms', 'sources'])

function listed(key: string, value: PropertyValue): PropertyValue | List {
  const ordered = Array.isArray(value) && !PLAIN_LISTS.has(key) && !UNORDERED.has(key)
  return ordered ? { '@list': value } : value
}

const valuesOf = (props: Properties): Record<string, PropertyValue | List> =>
  Object.fromEntries(
    Object.entries(props)
      .filter(([key, value]) => !(CODINGS.has(key) || (Array.isArray(value) && value.length === 0)))
      .map(([key, value]) => [key, listed(key, value)]),
  )

const at = (value: PropertyValue | undefined, place: number): string =>
  Array.isArray(value) ? String(value[place] ?? '') : ''

/** Codes have names of their own, so that no document has to agree with another on blank nodes. */
function codesOf({ id, props }: PlannedNode): { code?: Code[] } {
  const { xrefCodes, xrefDisplays, xrefMatches } = props
  if (!Array.isArray(xrefCodes) || xrefCodes.length === 0) return {}
  const code = xrefCodes.map(String).map((curie, place) => {
    const [prefix = '', value = ''] = curie.split(/:(.*)/s)
    return {
      '@id': `${id}#${encodeURIComponent(curie)}`,
      '@type': 'schema:MedicalCode',
      'schema:codeValue': value,
      'schema:codingSystem': Object.entries(CODE_SYSTEMS).find(([known]) => known === prefix)?.[1] ?? prefix,
      name: at(xrefDisplays, place),
      match: at(xrefMatches, place),
    }
  })
  return { code }
}

/** Direct links beside the statements, so that a reader can follow an edge without its facts. */
function linksOf(leaving: readonly ExportEdge[], reaching: readonly ExportEdge[]): Record<string, string[]> {
  const links = [...groupBy(leaving, ({ type }) => type)].map(
    ([type, edges]) => [termOf(type), [...new Set(edges.map(({ to }) => to))]] as const,
  )
  const anatomy = leaving
    .filter(({ type, props }) => type === 'ARISES_FROM' && props.role !== 'TREATMENT_SITE')
    .map(({ to }) => to)
  const treatments = reaching.filter(({ type }) => type === 'TREATS').map(({ from }) => from)
  return {
    ...Object.fromEntries(links),
    ...(anatomy.length > 0 ? { associatedAnatomy: anatomy } : {}),
    ...(treatments.length > 0 ? { possibleTreatment: treatments } : {}),
  }
}

/** An edge as an RDF statement, so that parallel edges and the facts of an edge survive. */
const statement = (edge: ExportEdge): Resource => ({
  '@id': edge.id,
  '@type': 'rdf:Statement',
  subject: edge.from,
  predicate: `relief:${termOf(edge.type)}`,
  object: edge.to,
  edgeType: edge.type,
  knowledgeLevel: edge.provenance.knowledgeLevel,
  agentType: edge.provenance.agentType,
  ...valuesOf(edge.props),
})

/** Every node and every edge, one resource each, in the terms of `contextOf`. */
export function* resources(graph: ExportGraph): Generator<Resource> {
  const leaving = groupBy(graph.edges, ({ from }) => from)
  const reaching = groupBy(graph.edges, ({ to }) => to)
  for (const node of graph.nodes)
    yield {
      '@id': node.id,
      '@type': [...schemaTypesOf(node), `relief:${node.label}`],
      ...valuesOf(node.props),
      ...codesOf(node),
      ...linksOf(leaving.get(node.id) ?? [], reaching.get(node.id) ?? []),
    }
  for (const edge of graph.edges) yield statement(edge)
}

/** One JSON-LD document, one resource a line. */
export function* jsonLd(graph: ExportGraph): Generator<string> {
  yield `{"@context":${JSON.stringify(contextOf(graph))},\n"@graph":[`
  let before = '\n'
  for (const resource of resources(graph)) {
    yield `${before}${JSON.stringify(resource)}`
    before = ',\n'
  }
  yield '\n]}\n'
}
