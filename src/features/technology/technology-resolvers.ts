import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import { type ListConnection, listConnection } from '../../graphql/connection.ts'
import { defined } from '../../graphql/defined.ts'
import { badUserInput } from '../../graphql/errors.ts'
import { found } from '../../graphql/found.ts'
import { compareText } from '../../store/compare.ts'
import { resolveSources } from '../reference/sources.ts'
import type { Milestone, Technology } from './technology.ts'
import { technologyStore } from './technology-store.ts'

export type TechnologyPage = ListConnection<Technology>
export type MilestonePage = ListConnection<Milestone>

export const technologyResolvers: Resolvers = {
  Query: {
    technologies: (_, { filter, ...args }, ctx) =>
      listConnection(ctx.store(technologyStore).list, defined(filter), args, {
        list: 'technologies',
        key: 'string',
        sortOf: (t) => t.nameSort,
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
  Technology: {
    milestones: async ({ id }, _, ctx) =>
      (await ctx.store(technologyStore).milestones.load(id))
        .map((l) => l.node)
        .toSorted((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id)),
    usedBy: async ({ id }, _, ctx) => (await ctx.store(technologyStore).users.load(id)).map((l) => l.node),
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
