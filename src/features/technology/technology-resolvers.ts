import { type AskedConnection, type AskedEdge, askedConnection } from '../../asking/connection.ts'
import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import { type ListConnection, listConnection } from '../../graphql/connection.ts'
import { defined } from '../../graphql/defined.ts'
import { badUserInput } from '../../graphql/errors.ts'
import { found } from '../../graphql/found.ts'
import { compareText } from '../../store/compare.ts'
import { loadNamed } from '../node/load-node.ts'
import { proceduresAmong } from '../procedure/list/procedure-catalogue.ts'
import { resolveSources } from '../reference/sources.ts'
import { selectTechnologies } from './list/technology-catalogue.ts'
import { technologyFacets } from './list/technology-listing.ts'
import type { Milestone, Technology } from './technology.ts'
import { technologyStore } from './technology-store.ts'

export type TechnologyPage = AskedConnection<Technology, ReturnType<typeof technologyFacets>>
export type TechnologyPageEdge = AskedEdge<Technology>
export type MilestonePage = ListConnection<Milestone>

export const technologyResolvers: Resolvers = {
  Query: {
    technologies: async (_, args, ctx) =>
      askedConnection(await selectTechnologies(ctx, args), args, {
        load: ({ id }) => ctx.store(technologyStore).byId.load(id),
        facets: technologyFacets,
      }),
    advances: (_, { from, to, filter, ...args }, ctx) => {
      if (from > to) throw badUserInput('from', from, `write a year that is not after \`to\`, ${to}`)
      return listConnection(ctx.store(technologyStore).advances, { from, to, ...defined(filter) }, args, {
        list: 'advances',
        key: 'string',
        sortOf: (m) => m.date,
      })
    },
  },
  TechnologyEdge: { matchedThrough: ({ matchedThrough }, _, ctx) => loadNamed(ctx, matchedThrough) },
  Technology: {
    milestones: async ({ id }, _, ctx) =>
      (await ctx.store(technologyStore).milestones.load(id))
        .map((l) => l.node)
        .toSorted((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id)),
    usedBy: async ({ id }, args, ctx) =>
      proceduresAmong(ctx, args, `usedBy:${id}`, await ctx.store(technologyStore).users.load(id)),
    sources: resolveSources,
  },
  Milestone: {
    technology: async ({ id }, _, ctx) =>
      found(
        (await ctx.store(technologyStore).technologyOfMilestone.load(id))[0]?.node,
        `technology of ${id}`,
      ),
    sources: resolveSources,
  },
  ImagingModality: { sources: resolveSources },
}
