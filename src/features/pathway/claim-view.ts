import type { Context } from '../../graphql/context.ts'
import { assess, assessmentSlug } from '../claim/assess.ts'
import type { Assessment, Claim } from '../claim/claim.ts'
import { type EvidenceFact, knownBy } from '../claim/evidence-fact.ts'
import { overallCertainty } from '../claim/overall-certainty.ts'
import type { RankedPathway } from './pathway.ts'
import { pathwayStore } from './pathway-store.ts'

const slugOf = (id: string) => id.slice(id.indexOf('/') + 1)

/** Gradings derived from what was known by the year, under the ids they have today. */
const assessmentsOf = (claim: Claim, conditionId: string, known: readonly EvidenceFact[]): Assessment[] =>
  assess(known).map((a) => ({
    ...a,
    __typename: 'Assessment' as const,
    id: `RELIEF:assessment/${slugOf(claim.id)}--${assessmentSlug(a)}`,
    name: assessmentSlug(a),
    conditionId,
    nameSort: assessmentSlug(a),
    reasonsDown: [...a.reasonsDown],
    reasonsUp: [],
    origin: 'DERIVED' as const,
    bearing: null,
    statement: null,
    sources: [],
    reportYear: null,
    claimId: claim.id,
    only: new Set(a.facts.map((f) => f.findingId)),
  }))

/** The claim of a pathway; in a ranking of an earlier year, with that year's counts and gradings. */
export async function claimInView(
  { candidate, view, asOf }: RankedPathway,
  ctx: Context,
): Promise<Claim | null> {
  if (!candidate.claim || (asOf !== null && view.gap)) return null
  if (asOf === null) return candidate.claim
  const { certainty, studies, findingCounts, people, headToHead } = view
  const rows = await ctx.store(pathwayStore).facts.load(candidate.claim.id)
  const facts = rows.map((r) => r.fact)
  const known = knownBy(facts, asOf)
  return {
    ...candidate.claim,
    ...{ certainty, studies, findingCounts, people, headToHead },
    carriedCertainty: overallCertainty(view.carried)?.certainty ?? null,
    directStudies: new Set(known.filter((f) => f.direct).map((f) => f.studyId)).size,
    asOf: { year: asOf, assessments: assessmentsOf(candidate.claim, candidate.conditionId, known) },
  }
}
