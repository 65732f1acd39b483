import { z } from 'zod'
import { maybe, maybeNumber, maybeText, quantityAt, texts } from '../../store/props.ts'
import { PAIN_SOURCE_ROLES } from '../../vocabulary/anatomy.ts'
import { BEARINGS } from '../../vocabulary/evidence.ts'

/** What a picture of the graph can show, with the label it is stored under; in the order of a picture's legend. */
export const LABEL_OF_TYPE = {
  CONDITION: 'Condition',
  ANATOMICAL_SOURCE: 'AnatomicalSource',
  PROCEDURE: 'Procedure',
  TECHNOLOGY: 'Technology',
  IMAGING_MODALITY: 'ImagingModality',
  COMPLICATION: 'Complication',
  CONTRAINDICATION: 'Contraindication',
  RED_FLAG: 'RedFlag',
  RECOVERY_PROFILE: 'RecoveryProfile',
  MILESTONE: 'Milestone',
  CLAIM: 'Claim',
  STUDY: 'Study',
  EVIDENCE_REPORT: 'Evidence',
  FINDING: 'Finding',
  OUTCOME_MEASURE: 'OutcomeMeasure',
} as const

export type GraphNodeType = keyof typeof LABEL_OF_TYPE
export const GRAPH_NODE_TYPES = Object.keys(LABEL_OF_TYPE) as GraphNodeType[]

export const GRAPH_EDGE_TYPES = [
  'BROADER',
  'ARISES_FROM',
  'HAS_RED_FLAG',
  'PART_OF',
  'INNERVATES',
  'REFERS_PAIN_TO',
  'TARGETS',
  'CONFIRMS',
  'ONLY_FOR',
  'REQUIRES',
  'GUIDED_BY',
  'USES',
  'ALTERNATIVE_TO',
  'ESCALATES_TO',
  'MAY_CAUSE',
  'CONTRAINDICATED_BY',
  'HAS_RECOVERY',
  'HAS_MILESTONE',
  'ABOUT',
  'EVALUATES',
  'INFORMS',
  'REPORTS',
  'HAS_REPORT',
  'MEASURED_WITH',
] as const

export const graphNodeRow = z
  .object({ id: z.string(), name: z.string(), labels: z.array(z.string()) })
  .transform(({ labels, ...node }) => ({
    ...node,
    type: GRAPH_NODE_TYPES.find((type) => labels.includes(LABEL_OF_TYPE[type])) ?? null,
  }))

/** A node as a picture shows it, with its distance from where the question began. */
export interface GraphNode {
  readonly id: string
  readonly name: string
  readonly type: GraphNodeType
  readonly distance: number
}

export const graphEdgeRow = z
  .object({
    from: z.string(),
    to: z.string(),
    type: z.enum(GRAPH_EDGE_TYPES),
    edge: z.looseObject({
      note: maybeText,
      role: maybe(z.enum(PAIN_SOURCE_ROLES)),
      level: maybeText,
      population: maybeText,
      positivesNeeded: maybeNumber,
      bearing: maybe(z.enum(BEARINGS)),
      sources: texts,
    }),
  })
  .transform(({ edge, ...ends }) => ({
    ...ends,
    note: edge.note,
    role: edge.role,
    level: edge.level,
    population: edge.population,
    positivesNeeded: edge.positivesNeeded,
    bearing: edge.bearing,
    sources: edge.sources,
    share: quantityAt(edge, 'share'),
    incidence: quantityAt(edge, 'incidence'),
    reliefThreshold: quantityAt(edge, 'reliefThreshold'),
  }))
export type GraphLink = z.output<typeof graphEdgeRow>

/** A link with its facts; its id tells parallel links apart. */
export type GraphEdge = GraphLink & { readonly id: string }

/** Gives links their ids: two sources may state the same link, and then it has a number. */
export function named(links: readonly GraphLink[]): GraphEdge[] {
  const seen = new Map<string, number>()
  return links.map((link) => {
    const id = `${link.from} ${link.type} ${link.to}`
    const nth = (seen.get(id) ?? 0) + 1
    seen.set(id, nth)
    return { ...link, id: nth === 1 ? id : `${id} ${nth}` }
  })
}

/** A node with one that it is linked to, whichever way the link points. */
export interface Step {
  readonly near: string
  readonly id: string
  readonly name: string
  readonly type: GraphNodeType
}

/** What a walk asks the graph. */
export interface Walkable {
  /** Steps from all these nodes to nodes of these types; `complete` is false when there were too many to read. */
  steps(
    ids: readonly string[],
    types: readonly GraphNodeType[],
  ): Promise<{ steps: readonly Step[]; complete: boolean }>
}
