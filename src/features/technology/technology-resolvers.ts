import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import { type ListConnection, listConnection } from '../../graphql/connection.ts'
import { defined } from '../../graphql/defined.ts'
import { resolveSources } from '../reference/source-store.ts'
import type { Technology } from './technology.ts'
import { technologyStore } from './technology-store.ts'

export type TechnologyPage = ListConnection<Technology>

export const technologyResolvers: Resolvers = {
  Query: {
    technologies: (_, { filter, ...args }, ctx) =>
      listConnection(ctx.store(technologyStore).list, defined(filter), args, (t) => t.nameSort),
  },
  Technology: {
    milestones: async ({ id }, _, ctx) =>
      (await ctx.store(technologyStore).milestones.load(id))
        .map((l) => l.node)
        .toSorted((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id)),
    usedBy: async ({ id }, _, ctx) => (await ctx.store(technologyStore).users.load(id)).map((l) => l.node),
    sources: resolveSources,
  },
  Milestone: { sources: resolveSources },
  ImagingModality: { sources: resolveSources },
}
