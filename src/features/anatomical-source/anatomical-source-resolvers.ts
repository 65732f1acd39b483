import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import { type ListConnection, listConnection } from '../../graphql/connection.ts'
import { defined } from '../../graphql/defined.ts'
import type { Linked } from '../../store/relation.ts'
import { resolveSources } from '../reference/sources.ts'
import { byIdOrCode } from '../search/resolve-id.ts'
import type { AnatomicalLinkFacts, AnatomicalSource } from './anatomical-source.ts'
import { anatomicalSourceStore } from './anatomical-source-store.ts'

export type AnatomicalLinkParent = AnatomicalLinkFacts & { readonly structure: AnatomicalSource }

const withStructure = (links: Linked<AnatomicalSource, AnatomicalLinkFacts>[]): AnatomicalLinkParent[] =>
  links.map((l) => ({ ...l.edge, structure: l.node }))

export type AnatomicalSourcePage = ListConnection<AnatomicalSource>

export const anatomicalSourceResolvers: Resolvers = {
  Query: {
    anatomicalSource: (_, { id }, ctx) =>
      byIdOrCode(
        ctx,
        id,
        { argument: 'id', label: 'AnatomicalSource' },
        ctx.store(anatomicalSourceStore).byId,
      ),
    anatomicalSources: (_, { filter, ...args }, ctx) =>
      listConnection(ctx.store(anatomicalSourceStore).list, defined(filter), args, {
        list: 'anatomicalSources',
        key: 'string',
        sortOf: (s) => s.nameSort,
      }),
  },
  AnatomicalSource: {
    partOf: async ({ id }, _, ctx) => withStructure(await ctx.store(anatomicalSourceStore).wholes.load(id)),
    parts: async ({ id }, _, ctx) => withStructure(await ctx.store(anatomicalSourceStore).parts.load(id)),
    innervatedBy: async ({ id }, _, ctx) =>
      withStructure(await ctx.store(anatomicalSourceStore).nerves.load(id)),
    innervates: async ({ id }, _, ctx) =>
      withStructure(await ctx.store(anatomicalSourceStore).supplied.load(id)),
    sourceOf: async ({ id }, _, ctx) =>
      (await ctx.store(anatomicalSourceStore).conditions.load(id)).map((l) => l.node),
    sources: resolveSources,
  },
  AnatomicalLink: { sources: resolveSources },
}
