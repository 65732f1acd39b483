import type { SeedData } from '../seed-data.ts'
import { claimGraph } from './claim-nodes.ts'
import { type ClaimContext, claimSlug, type DerivedClaim, deriveClaim } from './claims.ts'
import { mirroredFacts, seedFacts } from './facts.ts'
import { hierarchy } from './hierarchy.ts'
import { broaderRecommendations, narrowerStatements } from './narrower.ts'
import type { Derived } from './nodes.ts'
import { pathwayGraph } from './pathway-nodes.ts'
import { type DerivedPathway, derivePathways, isMeantFor } from './pathways.ts'
import { unreadOf, unreadReports } from './unread-reports.ts'

/** Pairs that somebody studied, graded or recommended. */
function statedPairs(ctx: ClaimContext): Map<string, { condition: string; procedure: string }> {
  const graded = ctx.seed.gradings.flatMap((g) => [...g.assessments, ...g.recommendations])
  const pairs = [...ctx.facts, ...graded].map(({ condition, procedure }) => ({ condition, procedure }))
  return new Map(pairs.map((p) => [claimSlug(p.condition, p.procedure), p]))
}

const hasContent = (c: DerivedClaim) => c.facts.length + c.assessments.length + c.recommendations.length > 0

function context(seed: SeedData, thisYear: number): ClaimContext {
  const years = new Map(seed.studies.flatMap((f) => f.reports.map((r) => [r.id, r.year] as const)))
  return {
    seed,
    facts: seedFacts(seed),
    mirrored: mirroredFacts(seed),
    unread: unreadOf(seed),
    conditions: hierarchy(seed.conditions),
    procedures: hierarchy(seed.procedures),
    thisYear,
    yearOf: (report) => years.get(report) ?? null,
  }
}

/**
 * Claims, assessments and pathways: everything in the graph that nobody typed in. Pure; `thisYear` is the year
 * of the data version, so that the same seed always gives the same graph.
 */
export function derive(seed: SeedData, thisYear: number): Derived {
  const ctx = context(seed, thisYear)
  const pairs = statedPairs(ctx)
  const pathways = derivePathways(seed, (c, p) => pairs.has(claimSlug(c, p)))
  for (const { condition, procedure } of pathways) {
    pairs.set(claimSlug(condition.id, procedure.id), { condition: condition.id, procedure: procedure.id })
  }
  const claims = new Map<string, DerivedClaim>()
  for (const [slug, pair] of pairs) {
    const claim = deriveClaim(pair.condition, pair.procedure, ctx)
    if (hasContent(claim)) claims.set(slug, claim)
  }
  const name = namesOf(seed)
  // A procedure made for one disease is no gap of every disease of the same structure; evidence is always shown.
  const isShown = (p: DerivedPathway) =>
    isMeantFor(p, ctx.conditions) || claims.has(claimSlug(p.condition.id, p.procedure.id))
  const parts = [
    ...[...claims.values()].map((c) =>
      claimGraph(c, `${name(c.procedure)} for ${name(c.condition)}`, thisYear),
    ),
    ...pathways.filter(isShown).map((pathway) => {
      const { id: condition } = pathway.condition
      const { id: procedure } = pathway.procedure
      const claim = claims.get(claimSlug(condition, procedure))
      const narrower = narrowerStatements(condition, procedure, ctx)
      const broader = broaderRecommendations(condition, procedure, ctx)
      const unread = unreadReports(condition, procedure, ctx)
      return pathwayGraph({ pathway, claim, narrower, broader, unread, conditionName: name }, seed, thisYear)
    }),
  ]
  return { nodes: parts.flatMap((p) => p.nodes), edges: parts.flatMap((p) => p.edges) }
}

function namesOf(seed: SeedData): (slug: string) => string {
  const names = new Map([...seed.conditions, ...seed.procedures].map((r) => [r.id, r.name]))
  return (slug) => names.get(slug) ?? slug
}
