import type { PlannedEdge } from '../graph/load-plan.ts'
import { TREATMENT_TYPES } from './treatment-edges.ts'

/** How a statement came about, in the words of the Biolink Model. */
export interface Provenance {
  readonly knowledgeLevel: 'knowledge_assertion' | 'logical_entailment'
  readonly agentType: 'automated_agent' | 'not_provided'
}

/** Who says all this; not registered with the Information Resource Registry yet. */
export const KNOWLEDGE_SOURCE = 'infores:reliefgraph'

// The seed records how often a page was read, not what the readers were, so the kind of agent is not claimed.
const CURATED: Provenance = { knowledgeLevel: 'knowledge_assertion', agentType: 'not_provided' }
const DERIVED: Provenance = { knowledgeLevel: 'logical_entailment', agentType: 'automated_agent' }

const DERIVED_LABELS = new Set(['Claim', 'Pathway'])
const DERIVED_TYPES = new Set<string>(['INFORMS', 'COMPARES_WITH', 'BEARS_ON', ...TREATMENT_TYPES])

/** Derived are the edges that a rule made from curated facts: everything of claims and pathways. */
export function provenanceOf({ type }: Pick<PlannedEdge, 'type'>, fromLabel: string | undefined): Provenance {
  return DERIVED_TYPES.has(type) || DERIVED_LABELS.has(fromLabel ?? '') ? DERIVED : CURATED
}
