import { z } from 'zod'
import { type BearingCounts, studiesByBearing } from '../features/claim/bearing-counts.ts'
import { certaintyRank } from '../features/claim/certainty.ts'
import { knownBy } from '../features/claim/evidence-fact.ts'
import { versionYear } from '../features/pathway/ranking/version-year.ts'
import type { LoadPlan, PlannedEdge, PlannedNode, Properties } from '../graph/load-plan.ts'
import {
  BEARINGS,
  CERTAINTIES,
  COMPARISONS,
  OUTCOME_DOMAINS,
  RECOMMENDATION_DIRECTIONS,
} from '../vocabulary/evidence.ts'
import { edgesByEnd } from './edges-by-end.ts'

const informsProps = z.object({
  bearing: z.enum(BEARINGS),
  direct: z.boolean(),
  retractedFrom: z.number().optional(),
})
const findingProps = z.object({ domain: z.enum(OUTCOME_DOMAINS), comparison: z.enum(COMPARISONS) })
const reportProps = z.object({ year: z.number(), studyId: z.string() })
const adviceProps = z.object({ direction: z.enum(RECOMMENDATION_DIRECTIONS) })
const claimProps = z.object({
  certainty: z.enum(CERTAINTIES).optional(),
  certaintyIndirect: z.boolean().optional(),
  carriedCertainty: z.enum(CERTAINTIES).optional(),
})

/** What decides how strongly a procedure may be said to treat a condition. */
export interface TreatmentFacts {
  /** Studies of this very procedure in this very condition. */
  readonly studies: BearingCounts
  readonly certainty: (typeof CERTAINTIES)[number] | null
  readonly recommendedFor: number
  readonly recommendedAgainst: number
  /** False for procedures that only find or try something: they were studied, but not to treat. */
  readonly therapeutic: boolean
}

export const TREATMENT_TYPES = [
  'TREATS',
  'STUDIED_TO_TREAT',
  'TREATS_OR_APPLIED_OR_STUDIED_TO_TREAT',
  'STUDIED_IN',
] as const
export type TreatmentType = (typeof TREATMENT_TYPES)[number]

/**
 * `TREATS` asks for more direct studies for than against or without difference, for moderate certainty or a
 * society's recommendation, and for no recommendation against. Any other direct study is `STUDIED_TO_TREAT`.
 */
export function treatmentType(facts: TreatmentFacts): TreatmentType {
  if (!facts.therapeutic) return 'STUDIED_IN'
  const { SUPPORTS, NO_DIFFERENCE, CONTRARY, NOT_APPLICABLE } = facts.studies
  const supported = SUPPORTS > NO_DIFFERENCE + CONTRARY
  const certain = facts.certainty !== null && certaintyRank(facts.certainty) >= certaintyRank('MODERATE')
  if (supported && facts.recommendedAgainst === 0 && (certain || facts.recommendedFor > 0)) return 'TREATS'
  if (SUPPORTS + NO_DIFFERENCE + CONTRARY + NOT_APPLICABLE > 0) return 'STUDIED_TO_TREAT'
  return 'TREATS_OR_APPLIED_OR_STUDIED_TO_TREAT'
}

/** The edge from procedure to condition that a claim amounts to, with directions and certainty. */
export function treatmentEdges(contents: LoadPlan): PlannedEdge[] {
  const graph = indexed(contents)
  return contents.nodes
    .filter(({ label }) => label === 'Claim')
    .flatMap((claim) => treatmentEdge(claim, graph))
}

function indexed({ version, nodes, edges }: LoadPlan) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const { from, to } = edgesByEnd(edges)
  const propsOf = (id: string) => byId.get(id)?.props ?? {}
  return { year: versionYear(version), from, to, propsOf }
}

type Indexed = ReturnType<typeof indexed>

function directFacts(claimId: string, graph: Indexed) {
  const facts = graph.to(claimId, 'INFORMS').flatMap((informs) => {
    const { bearing, direct, retractedFrom = null } = informsProps.parse(informs.props)
    return direct
      ? graph.to(informs.from, 'REPORTS').map((reports) => {
          const { year, studyId } = reportProps.parse(graph.propsOf(reports.from))
          const { domain, comparison } = findingProps.parse(graph.propsOf(informs.from))
          return { bearing, domain, comparison, studyId, year, retractedFrom, report: reports.from }
        })
      : []
  })
  return knownBy(facts, graph.year)
}

/** A procedure that may be given to treat; diagnostic blocks and trials of an implant are not. */
export const isTherapeutic = ({ intent }: Properties): boolean =>
  Array.isArray(intent) && intent.some((one) => one === 'THERAPEUTIC')

function treatmentEdge(claim: PlannedNode, graph: Indexed): PlannedEdge[] {
  const [procedure] = graph.from(claim.id, 'EVALUATES')
  const [condition] = graph.from(claim.id, 'ABOUT')
  if (!procedure || !condition) return []
  const facts = directFacts(claim.id, graph)
  const advice = graph
    .from(claim.id, 'HAS_RECOMMENDATION')
    .map((edge) => adviceProps.parse(graph.propsOf(edge.to)).direction)
  const { certainty, certaintyIndirect, carriedCertainty } = claimProps.parse(claim.props)
  const weighed: TreatmentFacts = {
    therapeutic: isTherapeutic(graph.propsOf(procedure.to)),
    studies: studiesByBearing(facts),
    certainty: carriedCertainty ?? certainty ?? null,
    recommendedFor: advice.filter((direction) => direction === 'FOR').length,
    recommendedAgainst: advice.filter((direction) => direction === 'AGAINST').length,
  }
  const sources = [...new Set(facts.map(({ report }) => report))].sort()
  return [
    {
      type: treatmentType(weighed),
      from: procedure.to,
      to: condition.to,
      props: {
        claim: claim.id,
        studiesSupports: weighed.studies.SUPPORTS,
        studiesNoDifference: weighed.studies.NO_DIFFERENCE,
        studiesContrary: weighed.studies.CONTRARY,
        studiesNotApplicable: weighed.studies.NOT_APPLICABLE,
        ...(weighed.certainty ? { certainty: weighed.certainty } : {}),
        ...(certaintyIndirect === undefined ? {} : { certaintyIndirect }),
        recommendationsFor: weighed.recommendedFor,
        recommendationsAgainst: weighed.recommendedAgainst,
        ...(sources.length > 0 ? { sources } : {}),
      },
    },
  ]
}
