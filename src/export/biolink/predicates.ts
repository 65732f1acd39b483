import type { PlannedEdge, PlannedNode } from '../../graph/load-plan.ts'
import { type Category, categoriesOf } from './categories.ts'

export type Predicate = `biolink:${string}`

interface Mapping {
  readonly predicate: Predicate
  /** The category that the model asks of the subject, where it asks for one. */
  readonly subject?: Category
}

const RELATED: Predicate = 'biolink:related_to'

/** Our edge types that the model has a predicate for, in our direction. */
const PREDICATES: Readonly<Record<string, Mapping>> = {
  ARISES_FROM: { predicate: 'biolink:disease_has_location' },
  BROADER: { predicate: 'biolink:subclass_of', subject: 'biolink:DiseaseOrPhenotypicFeature' },
  CONTRAINDICATED_BY: { predicate: 'biolink:contraindicated_in', subject: 'biolink:Treatment' },
  MAY_CAUSE: { predicate: 'biolink:has_adverse_event', subject: 'biolink:Treatment' },
  PART_OF: { predicate: 'biolink:part_of' },
  STUDIED_TO_TREAT: { predicate: 'biolink:studied_to_treat', subject: 'biolink:Treatment' },
  TREATS: { predicate: 'biolink:treats', subject: 'biolink:Treatment' },
  TREATS_OR_APPLIED_OR_STUDIED_TO_TREAT: {
    predicate: 'biolink:treats_or_applied_or_studied_to_treat',
    subject: 'biolink:Treatment',
  },
}

/** A nerve that carries a pain, or a space where it is treated, is not where the disease is. */
const isElsewhere = ({ type, props: { role } }: PlannedEdge) =>
  type === 'ARISES_FROM' && (role === 'CONDUCTS' || role === 'TREATMENT_SITE')

/** The predicate of an edge; `related_to` where the model has none, or would not allow this subject. */
export function predicateOf(edge: PlannedEdge, from: PlannedNode | undefined): Predicate {
  const mapping = isElsewhere(edge) ? undefined : PREDICATES[edge.type]
  if (!mapping || !from) return RELATED
  const allowed = mapping.subject === undefined || categoriesOf(from).includes(mapping.subject)
  return allowed ? mapping.predicate : RELATED
}
