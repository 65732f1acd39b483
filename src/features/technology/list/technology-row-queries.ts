import type { z } from 'zod'
import type { Query } from '../../../graph/query.ts'
import { every } from '../../../store/entity.ts'
import { technologyFacts, technologyMilestone, technologyUse } from './technology-row.ts'

export const technologyRowFacts = every(
  'Technology',
  'technology-row-facts',
  'n.id AS id, n.nameSort AS nameSort, n.kind AS kind',
  technologyFacts,
)

export const technologyRowMilestones = (): Query<z.output<typeof technologyMilestone>> => ({
  name: 'technology-row-milestones',
  cypher: `MATCH (t:Entity:Technology)-[:HAS_MILESTONE]->(m:Milestone)
RETURN t.id AS technology, m.kind AS kind, m.date AS date ORDER BY technology, date, m.id`,
  params: {},
  row: technologyMilestone,
})

export const technologyRowUses = (): Query<z.output<typeof technologyUse>> => ({
  name: 'technology-row-uses',
  cypher: `MATCH (p:Entity:Procedure)-[:USES]->(t:Technology)
RETURN t.id AS technology, p.id AS id, p.class AS class ORDER BY technology, id`,
  params: {},
  row: technologyUse,
})
