<<<<<<< HEAD

import { createHash } from 'node:crypto'
import type { QueryReliefPathwaysArgs } from '../../graphql/__generated__/resolvers.ts'
import { connectionOf, pageOf, type Scope } from '../../graphql/connection.ts'

=======

import { select } from '../../asking/listing.ts'
import type { QueryReliefPathwaysArgs, WeightsInput } from '../../graphql/__generated__/resolvers.ts'

>>>>>>> main

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

<<<<<<< HEAD

import { orderKey } from './ranking/rank.ts'
import { type Ranking, type RankingRequest, rankPathways } from './ranking/ranking.ts'
import { weightsOf } from './scoring/weights-of.ts'

=======

import { pathwayFacets, pathwayListing } from './ranking/pathway-listing.ts'
import { rankPathways } from './ranking/ranking.ts'
import { checkWeights, DEFAULT_WEIGHTS, type Weights, WeightsError } from './scoring/score.ts'

function weightsOf(input: WeightsInput | null | undefined): Weights {
  const given = defined(input)
  const weights: Weights = {
    CERTAINTY: given.certainty ?? DEFAULT_WEIGHTS.CERTAINTY,
    BALANCE: given.balance ?? DEFAULT_WEIGHTS.BALANCE,
    DURABILITY: given.durability ?? DEFAULT_WEIGHTS.DURABILITY,
    FUNCTION_AND_QUALITY_OF_LIFE:
      given.functionAndQualityOfLife ?? DEFAULT_WEIGHTS.FUNCTION_AND_QUALITY_OF_LIFE,
    OPIOID_SPARING: given.opioidSparing ?? DEFAULT_WEIGHTS.OPIOID_SPARING,
    RECOVERY: given.recovery ?? DEFAULT_WEIGHTS.RECOVERY,
    LOW_INVASIVENESS: given.lowInvasiveness ?? DEFAULT_WEIGHTS.LOW_INVASIVENESS,
    TARGETING: given.targeting ?? DEFAULT_WEIGHTS.TARGETING,
  }
  try {
    checkWeights(weights)
  } catch (error) {
    if (error instanceof WeightsError) throw badUserInput('weights', input, error.message)
    throw error
  }
  return weights
}
>>>>>>> main

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
