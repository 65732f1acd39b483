import { type AskedConnection, type AskedEdge, askedConnection } from '../../asking/connection.ts'
import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import type { PainSourceRole } from '../../vocabulary/anatomy.ts'
import type { AnatomicalSource } from '../anatomical-source/anatomical-source.ts'
import { loadNamed } from '../node/load-node.ts'
import { resolveSources } from '../reference/sources.ts'
import { byIdOrCode } from '../search/resolve-id.ts'
import type { Condition, PainSourceFacts } from './condition.ts'
import { conditionStore } from './condition-store.ts'
import { conditionsAmong, selectConditions } from './list/condition-catalogue.ts'
import { conditionFacets } from './list/condition-listing.ts'

export type PainSourceParent = PainSourceFacts & { readonly structure: AnatomicalSource }

export type ConditionPage = AskedConnection<Condition, ReturnType<typeof conditionFacets>>
/** With what the structure of the list is to the condition's pain, in the list of a structure. */
export type ConditionPageEdge = AskedEdge<Condition> & { readonly role?: PainSourceRole | null }

export const conditionResolvers: Resolvers = {
  Query: {
    condition: (_, { id }, ctx) =>
      byIdOrCode(ctx, id, { argument: 'id', label: 'Condition' }, ctx.store(conditionStore).byId),
    conditions: async (_, args, ctx) =>
      askedConnection(await selectConditions(ctx, args), args, {
        load: ({ id }) => ctx.store(conditionStore).byId.load(id),
        facets: conditionFacets,
      }),
  },
  ConditionEdge: { matchedThrough: ({ matchedThrough }, _, ctx) => loadNamed(ctx, matchedThrough) },
  Condition: {
    broader: async ({ id }, _, ctx) => (await ctx.store(conditionStore).broader.load(id)).map((l) => l.node),
    narrower: async ({ id }, args, ctx) =>
      conditionsAmong(ctx, args, `narrower:${id}`, await ctx.store(conditionStore).narrower.load(id)),
    redFlags: async ({ id }, _, ctx) =>
      (await ctx.store(conditionStore).redFlags.load(id)).map((l) => l.node),
    arisesFrom: async ({ id }, _, ctx) =>
      (await ctx.store(conditionStore).painSources.load(id)).map((l) => ({ ...l.edge, structure: l.node })),
    sources: resolveSources,
  },
  PainSource: { sources: resolveSources },
}
