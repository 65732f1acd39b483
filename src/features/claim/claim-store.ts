import type { Graph } from '../../graph/port.ts'
import { entityLoader, groupLoader, linkLoader } from '../../store/loaders.ts'
import * as queries from './claim-queries.ts'

/** Reads of claims and gradings for one request. */
export const claimStore = (graph: Graph) => ({
  byId: entityLoader(graph, queries.claimByIds),
  assessmentById: entityLoader(graph, queries.assessmentByIds),
  recommendationById: entityLoader(graph, queries.recommendationByIds),
  condition: linkLoader(graph, queries.claimCondition),
  procedure: linkLoader(graph, queries.claimProcedure),
  assessments: linkLoader(graph, queries.claimAssessments),
  recommendations: linkLoader(graph, queries.claimRecommendations),
  ofCondition: linkLoader(graph, queries.conditionClaims),
  ofProcedure: linkLoader(graph, queries.procedureClaims),
  findingsOfAssessment: linkLoader(graph, queries.assessmentFindings),
  findings: groupLoader(graph, queries.claimFindings, (row) => row.parent),
})
