import type { ClaimContext, ClaimRecommendation, SeedAssessment } from './claims.ts'

/** What others said of the procedure for narrower conditions: shown beside what they said of this one, never scored. */
export interface NarrowerStatements {
  readonly recommendations: readonly ClaimRecommendation[]
  readonly assessments: readonly SeedAssessment[]
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
