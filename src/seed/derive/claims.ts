import { assess, assessmentSlug, type DerivedAssessment } from '../../features/claim/assess.ts'
import { type EvidenceFact, knownBy } from '../../features/claim/evidence-fact.ts'
import type { SeedData, SeedGradings } from '../seed-data.ts'
import type { SeedFact } from './facts.ts'
import type { Hierarchy } from './hierarchy.ts'

export type SeedAssessment = SeedGradings['assessments'][number]
export type SeedRecommendation = SeedGradings['recommendations'][number]

export interface ClaimAssessment extends DerivedAssessment {
  readonly id: string
  readonly source: SeedAssessment | null
  /** Year of the report a carried grading was read from. */
  readonly reportYear: number | null
}

/** "Procedure P relieves condition C", with all that bears on it. */
export interface DerivedClaim {
  readonly condition: string
  readonly procedure: string
  readonly facts: readonly EvidenceFact[]
  /** Results of other procedures that were compared with this one, from its side. */
  readonly asOther: readonly EvidenceFact[]
  readonly reasons: ReadonlyMap<string, string>
  readonly assessments: readonly ClaimAssessment[]
  readonly recommendations: readonly ClaimRecommendation[]
}

export type ClaimRecommendation = SeedRecommendation & { readonly reportYear: number | null }

export const claimSlug = (condition: string, procedure: string): string => `${condition}--${procedure}`

export interface ClaimContext {
  readonly seed: SeedData
  readonly facts: readonly SeedFact[]
  readonly mirrored: readonly SeedFact[]
  /** Reports without a result. */
  readonly unread: readonly SeedData['studies'][number]['reports'][number][]
  readonly conditions: Hierarchy
  readonly procedures: Hierarchy
  readonly thisYear: number
  /** Year of a report; null when the seed does not hold it, which is a fault of its own. */
  yearOf(report: string): number | null
}

/** A finding of a narrower condition or of a broader procedure counts as indirect, never the reverse. */
function factsFor(
  condition: string,
  procedure: string,
  ctx: ClaimContext,
  all: readonly SeedFact[],
): { fact: EvidenceFact; reason: string | undefined }[] {
  const unique = new Map<string, { fact: EvidenceFact; reason: string | undefined }>()
  const broader = ctx.procedures.ancestors(procedure)
  for (const { fact, reason, condition: studiedIn, procedure: studied } of all) {
    // The procedure first: few facts pass it, and every pair looks at all of them.
    if (studied !== procedure && !broader.has(studied)) continue
    if (studiedIn !== condition && !ctx.conditions.ancestors(studiedIn).has(condition)) continue
    const direct = studied === procedure && studiedIn === condition
    if (direct || !unique.has(fact.findingId))
      unique.set(fact.findingId, { fact: { ...fact, direct }, reason })
  }
  return [...unique.values()]
}

function derivedAssessments(slug: string, facts: readonly EvidenceFact[]): ClaimAssessment[] {
  return assess(facts).map((a) => ({
    ...a,
    id: `${slug}--${assessmentSlug(a)}`,
    source: null,
    reportYear: null,
  }))
}

function carriedAssessments(condition: string, procedure: string, ctx: ClaimContext): ClaimAssessment[] {
  return ctx.seed.gradings
    .flatMap((g) => g.assessments)
    .filter((a) => a.condition === condition && a.procedure === procedure)
    .map((a) => ({
      ...a,
      facts: [],
      carried: true,
      participants: null,
      source: a,
      reportYear: ctx.yearOf(a.report),
    }))
}

export function deriveClaim(condition: string, procedure: string, ctx: ClaimContext): DerivedClaim {
  const attached = factsFor(condition, procedure, ctx, ctx.facts)
  const facts = attached.map((a) => a.fact)
  const own = new Set(facts.map((f) => f.findingId))
  const carried = carriedAssessments(condition, procedure, ctx)
  const current = knownBy(facts, ctx.thisYear)
  return {
    condition,
    procedure,
    facts,
    // A result that counts for the claim itself, as one of a broader procedure, is not told from the other side as well.
    asOther: factsFor(condition, procedure, ctx, ctx.mirrored).flatMap(({ fact }) =>
      own.has(fact.findingId) ? [] : fact,
    ),
    reasons: new Map(attached.flatMap((a) => (a.reason ? [[a.fact.findingId, a.reason] as const] : []))),
    assessments: [...derivedAssessments(claimSlug(condition, procedure), current), ...carried],
    recommendations: ctx.seed.gradings
      .flatMap((g) => g.recommendations)
      .filter((r) => r.condition === condition && r.procedure === procedure)
      .map((r) => ({ ...r, reportYear: ctx.yearOf(r.report) })),
  }
}
