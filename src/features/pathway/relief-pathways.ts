import { createHash } from 'node:crypto'
import type { QueryReliefPathwaysArgs } from '../../graphql/__generated__/resolvers.ts'
import { connectionOf, pageOf, type Scope } from '../../graphql/connection.ts'
import type { Context } from '../../graphql/context.ts'
import { defined } from '../../graphql/defined.ts'
import { badUserInput } from '../../graphql/errors.ts'
import { NOTICE } from '../../graphql/notice.ts'
import { conditionStore } from '../condition/condition-store.ts'
import { resolveId } from '../search/resolve-id.ts'
import { checkFilter } from './check-filter.ts'
import type { RankedPathway } from './pathway.ts'
import { rankingText } from './ranking/explain.ts'
import { orderKey } from './ranking/rank.ts'
import { type Ranking, type RankingRequest, rankPathways } from './ranking/ranking.ts'
import { weightsOf } from './scoring/weights-of.ts'

async function conditionOf(given: string, ctx: Context) {
  const id = await resolveId(ctx, given, { argument: 'condition', labels: ['Condition'] })
  const condition = id && (await ctx.store(conditionStore).byId.load(id))
  if (!condition)
    throw badUserInput(
      'condition',
      given,
      'write the id of a condition, or a code that one carries; `search` finds it',
    )
  return condition
}

/** Scores of other questions are other keys; a filter only leaves items out, so cursors outlive it. */
function scopeOf({ condition, narrower, weights, asOf }: RankingRequest): Scope {
  const question = JSON.stringify([condition, narrower, asOf, weights])
  const hash = createHash('sha256').update(question).digest('base64url').slice(0, 10)
  return { list: `reliefPathways:${hash}`, key: 'number' }
}

/** Items after the cursor in the order of the ranking: a lower key, or the same key and a later id. */
function after(
  ranking: Ranking,
  cursor: { sort: string | number; id: string } | null,
): readonly RankedPathway[] {
  if (cursor === null) return ranking.pathways
  const key = Number(cursor.sort)
  return ranking.pathways.filter((p) => orderKey(p) < key || (orderKey(p) === key && p.id > cursor.id))
}

export async function reliefPathways(_: unknown, args: QueryReliefPathwaysArgs, ctx: Context) {
  checkFilter(args.filter)
  const weights = weightsOf(args.weights)
  const condition = await conditionOf(args.condition, ctx)
  const request = {
    condition: condition.id,
    narrower: args.includeNarrower ?? true,
    filter: defined(args.filter),
    weights,
    asOf: args.asOf ?? null,
  }
  const page = pageOf(scopeOf(request), args)
  const ranking = await rankPathways(ctx, request)
  const { considered, removedBy, reportsLeftOut, pathways } = ranking
  return {
    ...connectionOf(after(ranking, page.after), page, (p) => ({ sort: orderKey(p), id: p.id })),
    totalCount: pathways.length,
    explanation: {
      considered,
      removedBy: [...removedBy],
      reportsLeftOut,
      text: rankingText(considered, pathways.length, removedBy),
    },
    condition,
    notice: NOTICE,
  }
}
