import type { PlannedNode, Properties, PropertyValue } from '../../graph/load-plan.ts'
import { categoriesOf } from '../biolink/categories.ts'
import { predicateOf } from '../biolink/predicates.ts'
import type { ExportEdge, ExportGraph } from '../export-graph.ts'
import { KNOWLEDGE_SOURCE } from '../provenance.ts'

/** One node or edge as KGX has it: properties in the order in which they are printed. */
export type KgxRecord = Readonly<Record<string, PropertyValue>>

/** Names of KGX for ours; and ours where Biolink means something else by the same word. */
const RENAMED: Readonly<Record<string, string>> = {
  summary: 'description',
  synonyms: 'synonym',
  sources: 'cited_sources',
  date: 'stated_date',
  publisher: 'published_by',
  unit: 'measurement_unit',
}

const snake = (key: string): string =>
  key.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase()

const renamed = (props: Properties): KgxRecord =>
  Object.fromEntries(Object.entries(props).map(([key, value]) => [RENAMED[key] ?? snake(key), value]))

const texts = (value: PropertyValue | undefined): string[] => (Array.isArray(value) ? value.map(String) : [])

/** Codes of other terminologies for this very thing, and the identifiers of a publication. */
function xrefs({ xrefCodes, xrefMatches, pmid, doi }: Properties): string[] {
  const matches = texts(xrefMatches)
  return [
    ...texts(xrefCodes).filter((_, place) => matches[place] === 'EXACT'),
    ...(pmid === undefined ? [] : [`PMID:${pmid}`]),
    ...(doi === undefined ? [] : [`DOI:${doi}`]),
  ]
}

/** Our ids without the slash, which KGX allows in no CURIE: `RELIEF:condition.knee-osteoarthritis`. */
const kgxId = (id: string): string => id.replaceAll('/', '.')

export function kgxNode(node: PlannedNode): KgxRecord {
  return {
    id: kgxId(node.id),
    category: [...categoriesOf(node)],
    xref: xrefs(node.props),
    relief_id: node.id,
    relief_type: node.label,
    ...renamed(node.props),
  }
}

/** A source by its PubMed or DOI identifier, else by ours. */
function publication(id: string, graph: ExportGraph): string {
  const { pmid, doi } = graph.node(id)?.props ?? {}
  if (pmid !== undefined) return `PMID:${pmid}`
  return doi === undefined ? kgxId(id) : `DOI:${doi}`
}

export function kgxEdge(edge: ExportEdge, graph: ExportGraph): KgxRecord {
  const { sources } = edge.props
  return {
    id: kgxId(edge.id),
    subject: kgxId(edge.from),
    predicate: predicateOf(edge, graph.node(edge.from)),
    object: kgxId(edge.to),
    category: ['biolink:Association'],
    original_predicate: `RELIEF:${edge.type}`,
    knowledge_level: edge.provenance.knowledgeLevel,
    agent_type: edge.provenance.agentType,
    primary_knowledge_source: KNOWLEDGE_SOURCE,
    ...(sources === undefined ? {} : { publications: texts(sources).map((id) => publication(id, graph)) }),
    ...renamed(edge.props),
  }
}
