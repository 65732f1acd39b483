import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import { currentId } from '../retired-id/current-id.ts'
import { checkIds } from './check-ids.ts'
import { loadNode } from './load-node.ts'

export const nodeResolvers: Resolvers = {
  Query: {
    node: async (_, { id }, ctx) => loadNode(ctx, await currentId(ctx, id)),
    nodes: async (_, { ids }, ctx) => {
      checkIds(ids)
      return Promise.all(ids.map(async (id) => loadNode(ctx, await currentId(ctx, id))))
    },
  },
}
