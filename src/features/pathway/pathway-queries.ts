import { z } from 'zod'
import type { Query } from '../../graph/query.ts'
import { maybe, maybeNumber } from '../../store/props.ts'
import {
  BEARINGS,
  BLINDINGS,
  COMPARISONS,
  EFFECT_DIRECTIONS,
  MEDICATION_KINDS,
  OUTCOME_DOMAINS,
  RISKS_OF_BIAS,
  STUDY_DESIGNS,
} from '../../vocabulary/evidence.ts'
import type { EvidenceFact } from '../claim/evidence-fact.ts'
import { mirrored } from '../claim/head-to-head.ts'
import { type Candidate, candidateRow } from './pathway.ts'
import { type PathwayRow, pathwayRow } from './pathway-row.ts'

const CANDIDATE = `OPTIONAL MATCH (w)-[:RESTS_ON]->(cl:Claim)
WITH w, p, cl, CASE WHEN cl IS NULL THEN [] ELSE [(cl)-[:HAS_ASSESSMENT]->(a:Assessment) WHERE a.origin <> 'DERIVED' |
{domain: a.domain, comparison: a.comparison, certainty: a.certainty, bearing: a.bearing, year: a.reportYear}] END AS carried
RETURN w {.*} AS pathway, CASE WHEN cl IS NULL THEN null ELSE cl {.*} END AS claim, carried AS carried,
{name: p.name, class: p.class, intent: p.intent, accessRoute: p.accessRoute, invasivenessGrade: p.invasivenessGrade} AS procedure`

/** Every pathway of a condition, and of narrower ones where asked, with what ranking and filters need. */
export const pathwayCandidates = (condition: string, narrower: boolean): Query<Candidate> => ({
  name: 'pathway-candidates',
  cypher: `MATCH (root:Entity:Condition {id: $condition})<-[:BROADER*0..6]-(c:Condition)
WHERE $narrower OR c.id = $condition
WITH DISTINCT c AS c
MATCH (c)<-[:FOR]-(w:Pathway)-[:OFFERS]->(p:Procedure)
${CANDIDATE}`,
  params: { condition, narrower },
  row: candidateRow,
})

/** Pathways by their own ids. */
export const pathwayByIds = (ids: readonly string[]): Query<Candidate> => ({
  name: 'pathway-by-ids',
  cypher: `MATCH (w:Entity:Pathway)-[:OFFERS]->(p:Procedure) WHERE w.id IN $ids
${CANDIDATE}`,
  params: { ids: [...ids] },
  row: candidateRow,
})

export interface ClaimFact {
  readonly claim: string
  readonly report: string
  readonly fact: EvidenceFact
}

const factRow = z
  .object({
    claim: z.string(),
    finding: z.string(),
    study: z.string(),
    report: z.string(),
    year: z.int(),
    design: z.enum(STUDY_DESIGNS),
    blinding: z.enum(BLINDINGS),
    riskOfBias: z.enum(RISKS_OF_BIAS).nullish(),
    domain: z.enum(OUTCOME_DOMAINS),
    medicationKind: maybe(z.enum(MEDICATION_KINDS)),
    comparison: z.enum(COMPARISONS),
    followUpMonths: maybeNumber,
    bearing: z.enum(BEARINGS),
    direction: z.enum(EFFECT_DIRECTIONS),
    direct: z.boolean(),
    participants: maybeNumber,
    retractedFrom: maybeNumber,
    versusItself: z.boolean().nullish(),
  })
  .transform(
    (r): ClaimFact => ({
      claim: r.claim,
      report: r.report,
      fact: {
        ...r,
        findingId: r.finding,
        studyId: r.study,
        blinded: r.blinding !== 'OPEN_LABEL' && r.blinding !== 'NOT_REPORTED',
        highRiskOfBias: r.riskOfBias === 'HIGH',
        versusItself: r.versusItself ?? false,
      },
    }),
  )

/** Findings linked to claims, retracted ones too, as plain facts to compute an earlier year from. */
const factsOver = (name: string, type: 'INFORMS' | 'COMPARES_WITH', ids: readonly string[]) => ({
  name,
  cypher: `MATCH (cl:Entity:Claim)<-[i:${type}]-(f:Finding)<-[:REPORTS]-(e:Evidence) WHERE cl.id IN $ids
RETURN cl.id AS claim, f.id AS finding, e.studyId AS study, e.id AS report, e.year AS year, e.design AS design, e.blinding AS blinding,
e.riskOfBiasResult AS riskOfBias, f.domain AS domain, f.medicationKind AS medicationKind, f.comparison AS comparison, f.followUpMonths AS followUpMonths,
i.bearing AS bearing, f.effectDirection AS direction, i.direct AS direct, i.participants AS participants, i.retractedFrom AS retractedFrom,
i.versusItself AS versusItself
ORDER BY claim, finding`,
  params: { ids: [...ids] },
  row: factRow,
})

/** The findings behind claims. */
export const claimFacts = (ids: readonly string[]): Query<ClaimFact> =>
  factsOver('pathway-claim-facts', 'INFORMS', ids)

/** Findings of other procedures that were compared with that of the claim, from its side. */
export const claimAsOther = (ids: readonly string[]): Query<ClaimFact> => ({
  ...factsOver('pathway-claim-as-other', 'COMPARES_WITH', ids),
  row: factRow.transform((row): ClaimFact => ({ ...row, fact: mirrored(row.fact) })),
})

const routeLinkRow = z.object({
  from: z.string(),
  to: z.string(),
  type: z.enum(['ARISES_FROM', 'PART_OF', 'INNERVATES', 'TARGETS']),
  edge: z.looseObject({}),
})
export type RouteLink = z.output<typeof routeLinkRow>

/** The links among the given conditions, structures and procedures: the edge facts of every route between them. */
export const routeLinks = (ids: readonly string[]): Query<RouteLink> => ({
  name: 'pathway-route-links',
  cypher: `MATCH (a:Entity)-[r:ARISES_FROM|PART_OF|INNERVATES|TARGETS]->(b:Entity) WHERE a.id IN $ids AND b.id IN $ids
RETURN a.id AS from, b.id AS to, type(r) AS type, properties(r) AS edge ORDER BY from, to, type`,
  params: { ids: [...ids] },
  row: routeLinkRow,
})

/** Every pathway with its flags and the certainty of its claim. */
export const pathwayRows = (): Query<PathwayRow> => ({
  name: 'pathway-rows',
  cypher: `MATCH (c:Entity:Condition)<-[:FOR]-(w:Pathway)-[:OFFERS]->(p:Procedure)
OPTIONAL MATCH (w)-[:RESTS_ON]->(cl:Claim)
RETURN w.id AS id, w.conditionId AS conditionId, w.procedureId AS procedureId, c.family AS family,
p.class AS class, cl.certainty AS certainty, w.gap AS gap, w.shamControlled AS shamControlled, w.sparesOpioids AS sparesOpioids,
w.supportsOver12Months AS supportsOver12Months, w.recoveryDays AS recoveryDays
ORDER BY id, coalesce(c.family, ''), coalesce(p.class, ''), coalesce(cl.certainty, '')`,
  params: {},
  row: pathwayRow,
})
