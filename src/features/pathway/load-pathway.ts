import type { Context } from '../../graphql/context.ts'
import type { RankedPathway } from './pathway.ts'
import { pathwayStore } from './pathway-store.ts'
import type { PathwayFilter } from './ranking/filters.ts'
import { rankPathways } from './ranking/ranking.ts'
import { DEFAULT_WEIGHTS } from './scoring/score.ts'

export const EVERYTHING: PathwayFilter = {
  intent: ['DIAGNOSTIC', 'THERAPEUTIC', 'TRIAL'],
  includeOpenSurgery: true,
}

type Pathways = Promise<readonly RankedPathway[]>

/** Rankings of one request: ten pathways of a condition have their places in the same one. */
const rankings = () => new Map<string, Pathways>()

/** All pathways of exactly this condition, diagnostic blocks and operations too, with default weights. */
export function rankEverything(ctx: Context, condition: string, asOf: number | null): Pathways {
  const known = ctx.store(rankings)
  const key = `${condition} ${asOf}`
  const ranking = known.get(key) ?? rankAnew(ctx, condition, asOf)
  known.set(key, ranking)
  return ranking
}

async function rankAnew(ctx: Context, condition: string, asOf: number | null): Pathways {
  const ranking = await rankPathways(ctx, {
    condition,
    narrower: false,
    filter: EVERYTHING,
    weights: DEFAULT_WEIGHTS,
    asOf,
  })
  return ranking.pathways
}

/** A pathway by its own id, in its place among all procedures for its condition, with default weights. */
export async function loadPathway(ctx: Context, id: string): Promise<RankedPathway | null> {
  const candidate = await ctx.store(pathwayStore).byId.load(id)
  if (!candidate) return null
  return (await rankEverything(ctx, candidate.conditionId, null)).find((p) => p.id === id) ?? null
}
