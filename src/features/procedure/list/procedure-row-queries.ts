import { z } from 'zod'
import type { Query } from '../../../graph/query.ts'
import { every } from '../../../store/entity.ts'
import { pairsOf } from '../../../store/relation.ts'
import { BODY_REGIONS } from '../../../vocabulary/anatomy.ts'
import { guidanceFact, procedureFacts } from './procedure-row.ts'

export const procedureRowFacts = every(
  'Procedure',
  'procedure-row-facts',
  `n.id AS id, n.nameSort AS nameSort, n.class AS class, n.intent AS intent, n.accessRoute AS accessRoute,
n.invasivenessGrade AS invasiveness, n.anaesthesiaKinds AS anaesthesia, n.settingKinds AS setting`,
  procedureFacts,
)

export const procedureRowGuidance = (): Query<z.output<typeof guidanceFact>> => ({
  name: 'procedure-row-guidance',
  cypher: `MATCH (p:Entity:Procedure)-[:GUIDED_BY]->(m:ImagingModality)
RETURN DISTINCT p.id AS procedure, m.kind AS kind ORDER BY procedure, kind`,
  params: {},
  row: guidanceFact,
})

const targetRow = z.object({ procedure: z.string(), structure: z.string(), region: z.enum(BODY_REGIONS) })

export const procedureRowTargets = (): Query<z.output<typeof targetRow>> => ({
  name: 'procedure-row-targets',
  cypher: `MATCH (p:Entity:Procedure)-[:TARGETS]->(s:AnatomicalSource)
RETURN p.id AS procedure, s.id AS structure, s.region AS region ORDER BY procedure, structure`,
  params: {},
  row: targetRow,
})

export const procedureRowTechnologies = pairsOf(
  'procedure-row-technologies',
  'Procedure',
  'USES',
  'Technology',
)
export const procedureRowContraindications = pairsOf(
  'procedure-row-contraindications',
  'Procedure',
  'CONTRAINDICATED_BY',
  'Contraindication',
)
