import type { Context } from '../../../graphql/context.ts'
import type { Candidate, RankedPathway } from '../pathway.ts'
import { pathwayStore } from '../pathway-store.ts'
import type { Weights } from '../scoring/score.ts'
import { applyFilters, type FilterEffect, type PathwayFilter, type Test, type Viewed } from './filters.ts'
import { rank } from './rank.ts'
import { currentView, viewAsOf } from './view.ts'

export interface RankingRequest {
  readonly condition: string
  readonly narrower: boolean
  readonly filter: PathwayFilter
  readonly weights: Weights
  readonly asOf: number | null
  /** What the clauses of the filter test; none unless given. */
  readonly clauses?: readonly Test[]
}

export interface Ranking {
  readonly pathways: readonly RankedPathway[]
  readonly considered: number
  readonly removedBy: readonly FilterEffect[]
  readonly reportsLeftOut: number
}

interface Views {
  readonly items: readonly Viewed[]
  readonly reportsLeftOut: number
}

/** Stored parts when the year is open; recomputed from the facts, in one more read, when it is given. */
async function views(ctx: Context, candidates: readonly Candidate[], asOf: number | null): Promise<Views> {
  if (asOf === null)
    return { items: candidates.map((c) => ({ candidate: c, view: currentView(c) })), reportsLeftOut: 0 }
  const { facts, asOther } = ctx.store(pathwayStore)
  const leftOut = new Set<string>()
  const items = await Promise.all(
    candidates.map(async (candidate) => {
      const { claim } = candidate
      const [rows, others] = claim
        ? await Promise.all([facts.load(claim.id), asOther.load(claim.id)])
        : [[], []]
      const spoken = { facts: rows.map((r) => r.fact), asOther: others.map((r) => r.fact) }
      const view = viewAsOf(candidate, spoken, asOf)
      for (const { fact, report } of rows) if (!view.known?.has(fact.findingId)) leftOut.add(report)
      return { candidate, view }
    }),
  )
  return { items, reportsLeftOut: leftOut.size }
}

/** All pathways of a condition that pass the filter, in order, with what was left out and why. */
export async function rankPathways(ctx: Context, request: RankingRequest): Promise<Ranking> {
  const candidates = await ctx.store(pathwayStore).candidates(request.condition, request.narrower)
  const { items, reportsLeftOut } = await views(ctx, candidates, request.asOf)
  const { kept, removedBy } = applyFilters(items, request.filter, request.clauses)
  return {
    pathways: rank(kept, request.weights, request.condition, request.asOf),
    considered: candidates.length,
    removedBy,
    reportsLeftOut,
  }
}
