import { select } from '../../asking/listing.ts'
import type { QueryReliefPathwaysArgs } from '../../graphql/__generated__/resolvers.ts'
import type { Context } from '../../graphql/context.ts'
import { defined } from '../../graphql/defined.ts'
import { badUserInput } from '../../graphql/errors.ts'
import { NOTICE } from '../../graphql/notice.ts'
import { conditionStore } from '../condition/condition-store.ts'
import { reachIn } from '../hierarchy/reach.ts'
import { procedureCatalogue } from '../procedure/list/procedure-catalogue.ts'
import { resolveId } from '../search/resolve-id.ts'
import { checkFilter } from './check-filter.ts'
import { clauseTests } from './ranking/clauses.ts'
import { rankingText } from './ranking/explain.ts'
import { pathwayFacets, pathwayListing } from './ranking/pathway-listing.ts'
import { rankPathways } from './ranking/ranking.ts'
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

export async function reliefPathways(_: unknown, args: QueryReliefPathwaysArgs, ctx: Context) {
  checkFilter(args.filter)
  const weights = weightsOf(args.weights)
  const condition = await conditionOf(args.condition, ctx)
  const filter = defined(args.filter)
  const reach = reachIn(ctx, args.includeNarrower ?? true)
  const procedures = new Map((await procedureCatalogue(ctx.graph)).map((row) => [row.id, row]))
  const clauses = await clauseTests(filter, procedures, reach)
  const request = {
    condition: condition.id,
    narrower: args.includeNarrower ?? true,
    filter,
    weights,
    asOf: args.asOf ?? null,
  }
  const { considered, removedBy, reportsLeftOut, pathways } = await rankPathways(ctx, {
    ...request,
    clauses: clauses.tests,
  })
  const question = { orderBy: args.orderBy, besides: request }
  const selection = await select(pathwayListing, pathways, question, reach)
  const { items, pageInfo } = selection.page(args)
  return {
    edges: items.map(({ row, cursor }) => ({
      cursor,
      node: row,
      matchedThrough: [
        ...(row.matchedThroughNarrower ? [row.candidate.conditionId] : []),
        ...clauses.through(row),
      ],
    })),
    nodes: items.map(({ row }) => row),
    pageInfo,
    totalCount: pathways.length,
    facets: pathwayFacets(selection),
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
