import { labelCounts, nodesByIds, relationshipCounts } from '../../src/graph/graph-queries.ts'
import { type NamedQuery, named, takingIds } from './named-query.ts'
import { LABELS, TYPES } from './triples.ts'

/** Every query of the program, with arguments to try it with. */
export const NAMED_QUERIES: readonly NamedQuery[] = [
  ...takingIds(nodesByIds),
  named(labelCounts, () => [LABELS]),
  named(relationshipCounts, () => [TYPES]),
]
