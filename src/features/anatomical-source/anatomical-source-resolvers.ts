import { type AskedConnection, type AskedEdge, askedConnection } from '../../asking/connection.ts'
import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import type { Linked } from '../../store/relation.ts'
import type { PainSourceRole } from '../../vocabulary/anatomy.ts'
import { conditionsAmong } from '../condition/list/condition-catalogue.ts'
import { loadNamed } from '../node/load-node.ts'
import { resolveSources } from '../reference/sources.ts'
import { byIdOrCode } from '../search/resolve-id.ts'
import type { AnatomicalLinkFacts, AnatomicalSource } from './anatomical-source.ts'
import { anatomicalSourceStore } from './anatomical-source-store.ts'
import { selectStructures } from './list/structure-catalogue.ts'
import { structureFacets } from './list/structure-listing.ts'

export type AnatomicalLinkParent = AnatomicalLinkFacts & { readonly structure: AnatomicalSource }

const withStructure = (links: Linked<AnatomicalSource, AnatomicalLinkFacts>[]): AnatomicalLinkParent[] =>
  links.map((l) => ({ ...l.edge, structure: l.node }))

/** A treatment site is no source of the pain, unless somebody asks for it. */
const SOURCE_ROLES: readonly PainSourceRole[] = ['ORIGIN', 'CONDUCTS']

export type AnatomicalSourcePage = AskedConnection<AnatomicalSource, ReturnType<typeof structureFacets>>
export type AnatomicalSourcePageEdge = AskedEdge<AnatomicalSource>

export const anatomicalSourceResolvers: Resolvers = {
  Query: {
    anatomicalSource: (_, { id }, ctx) =>
      byIdOrCode(
        ctx,
        id,
        { argument: 'id', label: 'AnatomicalSource' },
        ctx.store(anatomicalSourceStore).byId,
      ),
    anatomicalSources: async (_, args, ctx) =>
      askedConnection(await selectStructures(ctx, args), args, {
        load: ({ id }) => ctx.store(anatomicalSourceStore).byId.load(id),
        facets: structureFacets,
      }),
  },
  AnatomicalSourceEdge: { matchedThrough: ({ matchedThrough }, _, ctx) => loadNamed(ctx, matchedThrough) },
  AnatomicalSource: {
    partOf: async ({ id }, _, ctx) => withStructure(await ctx.store(anatomicalSourceStore).wholes.load(id)),
    parts: async ({ id }, _, ctx) => withStructure(await ctx.store(anatomicalSourceStore).parts.load(id)),
    innervatedBy: async ({ id }, _, ctx) =>
      withStructure(await ctx.store(anatomicalSourceStore).nerves.load(id)),
    innervates: async ({ id }, _, ctx) =>
      withStructure(await ctx.store(anatomicalSourceStore).supplied.load(id)),
    sourceOf: async ({ id }, { role, ...args }, ctx) => {
      const asked = role ?? SOURCE_ROLES
      const links = (await ctx.store(anatomicalSourceStore).conditions.load(id)).filter(({ edge }) =>
        asked.includes(edge.role),
      )
      const page = await conditionsAmong(ctx, args, `sourceOf:${id}:${asked.toSorted().join(',')}`, links)
      const roles = new Map(links.map(({ node, edge }) => [node.id, edge.role]))
      return { ...page, edges: page.edges.map((e) => ({ ...e, role: roles.get(e.node.id) ?? null })) }
    },
    sources: resolveSources,
  },
  AnatomicalLink: { sources: resolveSources },
}
