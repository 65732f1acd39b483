import { countProps, findingsByBearing, studiesByBearing } from '../../features/claim/bearing-counts.ts'
import { knownBy } from '../../features/claim/evidence-fact.ts'
import { type HeadToHead, headToHead } from '../../features/claim/head-to-head.ts'
import { overallCertainty } from '../../features/claim/overall-certainty.ts'
import { type People, peopleBehind } from '../../features/claim/people.ts'
import type { PlannedEdge, PlannedNode } from '../../graph/load-plan.ts'
import type { ClaimAssessment, ClaimRecommendation, DerivedClaim } from './claims.ts'
import { claimSlug } from './claims.ts'
import { type Derived, edge, id, named } from './nodes.ts'

function assessmentNode(a: ClaimAssessment, condition: string): PlannedNode {
  const name = `${a.domain} vs ${a.comparison}, ${a.window}`.toLowerCase().replaceAll('_', ' ')
  return {
    id: id('assessment', a.id),
    label: 'Assessment',
    props: {
      ...named(name),
      conditionId: id('condition', condition),
      domain: a.domain,
      comparison: a.comparison,
      window: a.window,
      certainty: a.certainty,
      reasonsDown: [...a.reasonsDown],
      reasonsUp: a.source?.reasonsUp ?? [],
      origin: a.source?.origin ?? 'DERIVED',
      ...(a.participants === null ? {} : { participants: a.participants }),
      ...(a.source?.bearing ? { bearing: a.source.bearing } : {}),
      ...(a.reportYear === null ? {} : { reportYear: a.reportYear }),
      ...(a.source
        ? { statement: a.source.statement, sources: [id('evidence', a.source.report)] }
        : { sources: [] }),
    },
  }
}

function recommendationNode(r: ClaimRecommendation): PlannedNode {
  return {
    id: id('recommendation', r.id),
    label: 'Recommendation',
    props: {
      ...named(`${r.by}: ${r.direction.toLowerCase()}`),
      conditionId: id('condition', r.condition),
      by: r.by,
      direction: r.direction,
      strength: r.strength,
      ...(r.grade ? { grade: r.grade } : {}),
      statement: r.statement,
      sources: [id('evidence', r.report)],
      ...(r.reportYear === null ? {} : { reportYear: r.reportYear }),
    },
  }
}

function carriedProps({ assessments }: DerivedClaim) {
  const carried = overallCertainty(assessments.filter((a) => a.carried))
  return carried ? { carriedCertainty: carried.certainty } : {}
}

const headToHeadProps = ({ better, noDifference, worse }: HeadToHead) => ({
  headToHeadBetter: better,
  headToHeadNoDifference: noDifference,
  headToHeadWorse: worse,
})

/** Left out where no page said: unknown is not nobody. */
const peopleProps = ({ supportingStudies, supportingDirectly, comparedDirectly, ...people }: People) => ({
  supportingStudies,
  supportingDirectly,
  comparedDirectly,
  ...(people.participants === null ? {} : { participants: people.participants }),
  ...(people.inTrials === null ? {} : { participantsInTrials: people.inTrials }),
  ...(people.inFavour === null ? {} : { participantsInFavour: people.inFavour }),
  ...(people.supporting === null ? {} : { supportingParticipants: people.supporting }),
})

function claimNode(claim: DerivedClaim, name: string, thisYear: number): PlannedNode {
  const current = knownBy(claim.facts, thisYear)
  const overall = overallCertainty(claim.assessments)
  return {
    id: id('claim', claimSlug(claim.condition, claim.procedure)),
    label: 'Claim',
    props: {
      ...named(name),
      ...(overall ? { certainty: overall.certainty, certaintyIndirect: overall.indirect } : {}),
      ...carriedProps(claim),
      ...countProps('studies', studiesByBearing(current)),
      ...countProps('findings', findingsByBearing(current)),
      ...peopleProps(peopleBehind(current)),
      ...headToHeadProps(headToHead(current, knownBy(claim.asOther, thisYear))),
      directStudies: new Set(current.filter((f) => f.direct).map((f) => f.studyId)).size,
    },
  }
}

const reasonOf = (claim: DerivedClaim, findingId: string) => {
  const reason = claim.reasons.get(findingId)
  return reason ? { reason } : {}
}

function bearsOn(claim: DerivedClaim): PlannedEdge[] {
  return claim.assessments.flatMap((a) =>
    a.facts.map((f) =>
      edge('BEARS_ON', f.findingId, id('assessment', a.id), {
        bearing: f.bearing,
        direct: f.direct,
        ...reasonOf(claim, f.findingId),
      }),
    ),
  )
}

/** Every finding about the claim, retracted ones too: what a ranking of an earlier year is computed from. */
function informs(claim: DerivedClaim, claimId: string): PlannedEdge[] {
  return claim.facts.map((f) =>
    edge('INFORMS', f.findingId, claimId, {
      bearing: f.bearing,
      direct: f.direct,
      ...reasonOf(claim, f.findingId),
      ...(f.participants === null ? {} : { participants: f.participants }),
      ...(f.retractedFrom === null ? {} : { retractedFrom: f.retractedFrom }),
      ...(f.versusItself ? { versusItself: true } : {}),
    }),
  )
}

/** Results in which the claim's procedure was the other treatment: counted head to head from its side, and nowhere else. */
function comparesWith(claim: DerivedClaim, claimId: string): PlannedEdge[] {
  return claim.asOther.map((f) =>
    edge('COMPARES_WITH', f.findingId, claimId, {
      bearing: f.bearing,
      direct: f.direct,
      ...(f.participants === null ? {} : { participants: f.participants }),
      ...(f.retractedFrom === null ? {} : { retractedFrom: f.retractedFrom }),
    }),
  )
}

/** The claim, its assessments and recommendations, and every edge between them and the findings. */
export function claimGraph(claim: DerivedClaim, name: string, thisYear: number): Derived {
  const node = claimNode(claim, name, thisYear)
  const assessments = claim.assessments.map((a) => assessmentNode(a, claim.condition))
  const recommendations = claim.recommendations.map(recommendationNode)
  const edges = [
    edge('ABOUT', node.id, id('condition', claim.condition)),
    edge('EVALUATES', node.id, id('procedure', claim.procedure)),
    ...assessments.map((a) => edge('HAS_ASSESSMENT', node.id, a.id)),
    ...recommendations.map((r) => edge('HAS_RECOMMENDATION', node.id, r.id)),
    ...claim.assessments
      .flatMap((a) => a.source ?? [])
      .map((s) => edge('CITES', id('assessment', s.id), id('evidence', s.report))),
    ...claim.recommendations.map((r) => edge('CITES', id('recommendation', r.id), id('evidence', r.report))),
    ...bearsOn(claim),
    ...informs(claim, node.id),
    ...comparesWith(claim, node.id),
  ]
  return { nodes: [node, ...assessments, ...recommendations], edges }
}
