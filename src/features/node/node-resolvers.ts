import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import { badUserInput } from '../../graphql/errors.ts'
import { searchStore } from '../search/search-store.ts'
import { loadNode } from './load-node.ts'

const MOST_IDS = 100

export const nodeResolvers: Resolvers = {
  Query: {
    node: async (_, { id }, ctx) => {
      const { successors } = await ctx.store(searchStore).catalogue()
      return loadNode(ctx, successors.get(id) ?? id)
    },
    nodes: async (_, { ids }, ctx) => {
      if (ids.length > MOST_IDS)
        throw badUserInput('ids', `${ids.length} ids`, `ask for at most ${MOST_IDS} at a time`)
      const { successors } = await ctx.store(searchStore).catalogue()
      return Promise.all(ids.map((id) => loadNode(ctx, successors.get(id) ?? id)))
    },
  },
}
