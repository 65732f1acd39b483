import type { z } from 'zod'
import type { Query } from '../../../graph/query.ts'
import { every } from '../../../store/entity.ts'
import { structureCondition, structureFacts, structureProcedure } from './structure-row.ts'

export const structureRowFacts = every(
  'AnatomicalSource',
  'anatomical-source-row-facts',
  'n.id AS id, n.nameSort AS nameSort, n.kind AS kind, n.region AS region',
  structureFacts,
)

export const structureRowConditions = (): Query<z.output<typeof structureCondition>> => ({
  name: 'anatomical-source-row-conditions',
  cypher: `MATCH (c:Entity:Condition)-[r:ARISES_FROM]->(s:AnatomicalSource) WHERE r.role <> 'TREATMENT_SITE'
RETURN s.id AS structure, c.id AS id, c.family AS family ORDER BY structure, id`,
  params: {},
  row: structureCondition,
})

export const structureRowProcedures = (): Query<z.output<typeof structureProcedure>> => ({
  name: 'anatomical-source-row-procedures',
  cypher: `MATCH (p:Entity:Procedure)-[:TARGETS]->(s:AnatomicalSource)
RETURN s.id AS structure, p.id AS id, p.class AS class, p.accessRoute AS accessRoute ORDER BY structure, id`,
  params: {},
  row: structureProcedure,
})
