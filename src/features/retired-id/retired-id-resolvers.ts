import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import { checkIds } from '../node/check-ids.ts'
import { loadNode } from '../node/load-node.ts'
import { retirementOf } from './retired-id.ts'
import { retiredIdStore } from './retired-id-store.ts'

export const retiredIdResolvers: Resolvers = {
  Query: {
    retiredIds: async (_, { ids }, ctx) => {
      checkIds(ids)
      const retired = await ctx.store(retiredIdStore).all()
      return [...new Set(ids)].flatMap((id) => retirementOf(retired, id) ?? [])
    },
  },
  RetiredId: {
    successor: ({ successor }, _, ctx) => (successor === null ? null : loadNode(ctx, successor)),
  },
}
