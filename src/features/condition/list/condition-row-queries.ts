import type { z } from 'zod'
import type { Query } from '../../../graph/query.ts'
import { every } from '../../../store/entity.ts'
import { conditionFacts, painSourceFact } from './condition-row.ts'

export const conditionRowFacts = every(
  'Condition',
  'condition-row-facts',
  'n.id AS id, n.nameSort AS nameSort, n.family AS family',
  conditionFacts,
)

export const conditionRowPainSources = (): Query<z.output<typeof painSourceFact>> => ({
  name: 'condition-row-pain-sources',
  cypher: `MATCH (c:Entity:Condition)-[r:ARISES_FROM]->(s:AnatomicalSource) WHERE r.role <> 'TREATMENT_SITE'
RETURN c.id AS condition, s.id AS structure, s.kind AS kind, s.region AS region ORDER BY condition, structure`,
  params: {},
  row: painSourceFact,
})
