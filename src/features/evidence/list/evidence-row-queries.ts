import type { z } from 'zod'
import type { Query } from '../../../graph/query.ts'
import { every } from '../../../store/entity.ts'
import { pairsOf } from '../../../store/relation.ts'
import { findingCertainty, findingCondition, findingFacts } from './finding-row.ts'
import { reportFacts, reportNotice } from './report-row.ts'

export const evidenceRowReports = every(
  'Evidence',
  'evidence-row-reports',
  `n.id AS id, n.nameSort AS nameSort, n.pmid AS pmid, n.doiFolded AS doi, n.nct AS nct, n.year AS year,
n.design AS design, n.blinding AS blinding, n.fundingKind AS funding, n.studyId AS study,
n.nRandomized AS randomized, n.nAnalyzed AS analyzed`,
  reportFacts,
)

export const evidenceRowNotices = (): Query<z.output<typeof reportNotice>> => ({
  name: 'evidence-row-notices',
  cypher: `MATCH (e:Entity:Evidence)-[:HAS_NOTICE]->(n:Notice)
RETURN DISTINCT e.id AS report, n.kind AS kind ORDER BY report, kind`,
  params: {},
  row: reportNotice,
})

export const evidenceRowFindings = (): Query<z.output<typeof findingFacts>> => ({
  name: 'evidence-row-findings',
  cypher: `MATCH (e:Entity:Evidence)-[:REPORTS]->(f:Finding)-[:EVALUATES]->(p:Procedure)
RETURN f.id AS id, e.id AS report, p.id AS procedure, p.class AS class, f.comparison AS comparison, f.domain AS domain,
f.effectDirection AS effectDirection, f.bearing AS bearing, f.nonInferiorityMet AS nonInferiorityMet,
f.followUpMonths AS followUpMonths, f.primary AS primary, f.effectLow AS low, f.effectHigh AS high ORDER BY id, report, procedure`,
  params: {},
  row: findingFacts,
})

export const evidenceRowConditions = (): Query<z.output<typeof findingCondition>> => ({
  name: 'evidence-row-conditions',
  cypher: `MATCH (f:Entity:Finding)-[:ABOUT]->(c:Condition)
RETURN f.id AS finding, c.id AS condition, c.family AS family ORDER BY finding, condition`,
  params: {},
  row: findingCondition,
})

/** Certainty of each body of evidence to which a finding belongs by its own condition and procedure. */
export const evidenceRowCertainties = (): Query<z.output<typeof findingCertainty>> => ({
  name: 'evidence-row-certainties',
  cypher: `MATCH (f:Entity:Finding)-[b:BEARS_ON]->(a:Assessment) WHERE b.direct = true
RETURN DISTINCT f.id AS finding, a.certainty AS certainty ORDER BY finding, certainty`,
  params: {},
  row: findingCertainty,
})

export const evidenceRowInstruments = pairsOf(
  'evidence-row-instruments',
  'Finding',
  'MEASURED_WITH',
  'OutcomeMeasure',
)
