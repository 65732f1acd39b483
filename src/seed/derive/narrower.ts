import type { ClaimContext, ClaimRecommendation, SeedAssessment } from './claims.ts'

/** What others said of the procedure for narrower conditions: shown beside what they said of this one, never scored. */
export interface NarrowerStatements {
  readonly recommendations: readonly ClaimRecommendation[]
  readonly assessments: readonly SeedAssessment[]
}

/** A recommendation on a broader condition, with the number of conditions that are broader still. */
export interface BroaderRecommendation extends ClaimRecommendation {
  readonly depth: number
}

/** What bodies recommend of the procedure for broader conditions, the closest first. */
export function broaderRecommendations(
  condition: string,
  procedure: string,
  ctx: ClaimContext,
): BroaderRecommendation[] {
  const broader = ctx.conditions.ancestors(condition)
  return ctx.seed.gradings
    .flatMap((g) => g.recommendations)
    .filter((r) => r.procedure === procedure && broader.has(r.condition))
    .map((r) => ({
      ...r,
      reportYear: ctx.yearOf(r.report),
      depth: ctx.conditions.ancestors(r.condition).size,
    }))
    .toSorted((a, b) => b.depth - a.depth || (a.id < b.id ? -1 : 1))
}

export function narrowerStatements(
  condition: string,
  procedure: string,
  ctx: ClaimContext,
): NarrowerStatements {
  const isNarrower = (said: { readonly condition: string; readonly procedure: string }) =>
    said.procedure === procedure && ctx.conditions.ancestors(said.condition).has(condition)
  return {
    recommendations: ctx.seed.gradings
      .flatMap((g) => g.recommendations)
      .filter(isNarrower)
      .map((r) => ({ ...r, reportYear: ctx.yearOf(r.report) })),
    assessments: ctx.seed.gradings.flatMap((g) => g.assessments).filter(isNarrower),
  }
}
