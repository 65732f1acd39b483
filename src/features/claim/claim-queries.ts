import { z } from 'zod'
import type { Query } from '../../graph/query.ts'
import { byIds } from '../../store/entity.ts'
import { linkFacts, maybeNumber } from '../../store/props.ts'
import { linksOf, noFacts } from '../../store/relation.ts'
import { conditionKind } from '../condition/condition.ts'
import { findingKind } from '../evidence/finding.ts'
import { procedureKind } from '../procedure/procedure.ts'
import { assessmentKind, bearingFacts, type ClaimFinding, claimKind, recommendationKind } from './claim.ts'

export const claimByIds = byIds(claimKind)
export const assessmentByIds = byIds(assessmentKind)
export const recommendationByIds = byIds(recommendationKind)

export const claimCondition = linksOf({
  name: 'claim-condition',
  from: 'Claim',
  type: 'ABOUT',
  direction: 'out',
  to: conditionKind,
  edge: noFacts,
})

export const claimProcedure = linksOf({
  name: 'claim-procedure',
  from: 'Claim',
  type: 'EVALUATES',
  direction: 'out',
  to: procedureKind,
  edge: noFacts,
})

export const claimAssessments = linksOf({
  name: 'claim-assessments',
  from: 'Claim',
  type: 'HAS_ASSESSMENT',
  direction: 'out',
  to: assessmentKind,
  edge: noFacts,
})

export const claimRecommendations = linksOf({
  name: 'claim-recommendations',
  from: 'Claim',
  type: 'HAS_RECOMMENDATION',
  direction: 'out',
  to: recommendationKind,
  edge: noFacts,
})

export const conditionClaims = linksOf({
  name: 'condition-claims',
  from: 'Condition',
  type: 'ABOUT',
  direction: 'in',
  to: claimKind,
  edge: linkFacts,
})

export const procedureClaims = linksOf({
  name: 'procedure-claims',
  from: 'Procedure',
  type: 'EVALUATES',
  direction: 'in',
  to: claimKind,
  edge: linkFacts,
})

export const assessmentFindings = linksOf({
  name: 'assessment-findings',
  from: 'Assessment',
  type: 'BEARS_ON',
  direction: 'in',
  to: findingKind,
  edge: bearingFacts,
})

const informsFacts = bearingFacts.extend({ retractedFrom: maybeNumber })

const findingOfClaim = z
  .object({ claim: z.string(), edge: informsFacts, node: findingKind.row })
  .transform(({ claim, edge, node }) => ({ parent: claim, edge, node }))

/** Every finding about these claims, retracted ones too. */
export const claimFindings = (ids: readonly string[]): Query<ClaimFinding> => ({
  name: 'claim-findings',
  cypher: `MATCH (c:Entity:Claim)<-[b:INFORMS]-(f:Finding) WHERE c.id IN $ids
RETURN c.id AS claim, properties(b) AS edge, f {.*} AS node ORDER BY claim, f.id`,
  params: { ids: [...ids] },
  row: findingOfClaim,
})
