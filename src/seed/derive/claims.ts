import { deriveCertainty, participantsOf } from '../../features/claim/certainty.ts'
import { type EvidenceFact, groupBy, knownBy, windowOf } from '../../features/claim/evidence-fact.ts'
import { type AssessmentFact, overallCertainty } from '../../features/claim/overall-certainty.ts'
import type {
  Certainty,
  Comparison,
  GradeReasonDown,
  OutcomeDomain,
  TimeWindow,
} from '../../vocabulary/evidence.ts'
import type { SeedData, SeedGradings } from '../seed-data.ts'
import type { SeedFact } from './facts.ts'
import type { Hierarchy } from './hierarchy.ts'

type CarriedAssessment = SeedGradings['assessments'][number]
export type SeedRecommendation = SeedGradings['recommendations'][number]

export interface ClaimAssessment extends AssessmentFact {
  readonly id: string
  readonly window: TimeWindow
  readonly reasonsDown: readonly GradeReasonDown[]
  readonly facts: readonly EvidenceFact[]
  readonly source: CarriedAssessment | null
}

/** "Procedure P relieves condition C", with all that bears on it. */
export interface DerivedClaim {
  readonly condition: string
  readonly procedure: string
  readonly facts: readonly EvidenceFact[]
  readonly reasons: ReadonlyMap<string, string>
  readonly assessments: readonly ClaimAssessment[]
  readonly recommendations: readonly SeedRecommendation[]
  /** Certainty of a society or review over the critical outcomes; null when nobody graded it. */
  readonly carriedCertainty: Certainty | null
}

export const claimSlug = (condition: string, procedure: string): string => `${condition}--${procedure}`

export interface ClaimContext {
  readonly seed: SeedData
  readonly facts: readonly SeedFact[]
  readonly conditions: Hierarchy
  readonly procedures: Hierarchy
  readonly thisYear: number
}

/** A finding of a narrower condition or of a broader procedure counts as indirect, never the reverse. */
function factsFor(
  condition: string,
  procedure: string,
  ctx: ClaimContext,
): { fact: EvidenceFact; reason: string | undefined }[] {
  const unique = new Map<string, { fact: EvidenceFact; reason: string | undefined }>()
  for (const { fact, reason, ...about } of ctx.facts) {
    const sameCondition = about.condition === condition
    const sameProcedure = about.procedure === procedure
    if (!sameCondition && !ctx.conditions.ancestors(about.condition).has(condition)) continue
    if (!sameProcedure && !ctx.procedures.ancestors(procedure).has(about.procedure)) continue
    const direct = sameCondition && sameProcedure
    if (direct || !unique.has(fact.findingId))
      unique.set(fact.findingId, { fact: { ...fact, direct }, reason })
  }
  return [...unique.values()]
}

function derivedAssessments(slug: string, facts: readonly EvidenceFact[]): ClaimAssessment[] {
  const groups = groupBy(facts, (f) => [f.domain, f.comparison, windowOf(f.followUpMonths)].join('|'))
  return [...groups].flatMap(([key, group]) => {
    const graded = deriveCertainty(group)
    const [domain, comparison, window] = key.split('|') as [OutcomeDomain, Comparison, TimeWindow]
    if (!graded) return []
    const id = `${slug}--${[domain, comparison, window].join('-').toLowerCase().replaceAll('_', '-')}`
    return {
      id,
      domain,
      comparison,
      window,
      ...graded,
      facts: group,
      carried: false,
      participants: participantsOf(group),
      source: null,
    }
  })
}

function carriedAssessments(condition: string, procedure: string, ctx: ClaimContext): ClaimAssessment[] {
  return ctx.seed.gradings
    .flatMap((g) => g.assessments)
    .filter((a) => a.condition === condition && a.procedure === procedure)
    .map((a) => ({ ...a, facts: [], carried: true, participants: 0, source: a }))
}

export function deriveClaim(condition: string, procedure: string, ctx: ClaimContext): DerivedClaim {
  const attached = factsFor(condition, procedure, ctx)
  const facts = attached.map((a) => a.fact)
  const carried = carriedAssessments(condition, procedure, ctx)
  const current = knownBy(facts, ctx.thisYear)
  return {
    condition,
    procedure,
    facts,
    reasons: new Map(attached.flatMap((a) => (a.reason ? [[a.fact.findingId, a.reason] as const] : []))),
    assessments: [...derivedAssessments(claimSlug(condition, procedure), current), ...carried],
    recommendations: ctx.seed.gradings
      .flatMap((g) => g.recommendations)
      .filter((r) => r.condition === condition && r.procedure === procedure),
    carriedCertainty: overallCertainty(carried)?.certainty ?? null,
  }
}
