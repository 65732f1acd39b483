import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import { compareText } from '../../store/compare.ts'
import { resolveSources } from '../reference/sources.ts'
import type { ProcedureUse } from './procedure-use.ts'
import { procedureUseStore } from './procedure-use-store.ts'

/** Series side by side: what was counted, then the years. */
const inOrder = (a: ProcedureUse, b: ProcedureUse): number =>
  compareText(a.counted, b.counted) || a.year - b.year || compareText(a.id, b.id)

export const procedureUseResolvers: Resolvers = {
  Procedure: {
    usePerYear: async ({ id }, _, ctx) =>
      (await ctx.store(procedureUseStore).ofProcedure.load(id)).map((l) => l.node).toSorted(inOrder),
  },
  ProcedureUse: {
    procedures: async ({ id }, _, ctx) =>
      (await ctx.store(procedureUseStore).procedures.load(id)).map((l) => l.node),
    sources: resolveSources,
  },
}
