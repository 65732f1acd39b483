import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import { type Faceted, faceted, type ListConnection } from '../../graphql/connection.ts'
import { defined } from '../../graphql/defined.ts'
import type { AnatomicalSource } from '../anatomical-source/anatomical-source.ts'
import { resolveSources } from '../reference/sources.ts'
import { byIdOrCode } from '../search/resolve-id.ts'
import type { Condition, PainSourceFacts } from './condition.ts'
import type { conditionFacets } from './condition-facets.ts'
import { conditionStore } from './condition-store.ts'

export type PainSourceParent = PainSourceFacts & { readonly structure: AnatomicalSource }

export type ConditionPage = ListConnection<Condition> & Faceted<typeof conditionFacets>

export const conditionResolvers: Resolvers = {
  Query: {
    condition: (_, { id }, ctx) =>
      byIdOrCode(ctx, id, { argument: 'id', label: 'Condition' }, ctx.store(conditionStore).byId),
    conditions: (_, { filter, ...args }, ctx) =>
      faceted(ctx.store(conditionStore), defined(filter), args, {
        list: 'conditions',
        key: 'string',
        sortOf: (c) => c.nameSort,
      }),
  },
  Condition: {
    broader: async ({ id }, _, ctx) => (await ctx.store(conditionStore).broader.load(id)).map((l) => l.node),
    narrower: async ({ id }, _, ctx) =>
      (await ctx.store(conditionStore).narrower.load(id)).map((l) => l.node),
    redFlags: async ({ id }, _, ctx) =>
      (await ctx.store(conditionStore).redFlags.load(id)).map((l) => l.node),
    arisesFrom: async ({ id }, _, ctx) =>
      (await ctx.store(conditionStore).painSources.load(id)).map((l) => ({ ...l.edge, structure: l.node })),
    sources: resolveSources,
  },
  PainSource: { sources: resolveSources },
}
