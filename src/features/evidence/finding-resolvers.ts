import type { FindingResolvers, Resolvers } from '../../graphql/__generated__/resolvers.ts'
import { found } from '../../graphql/found.ts'
import { findingStore } from './evidence-store.ts'

const first = <T>(links: readonly { readonly node: T }[]): T | null => links[0]?.node ?? null

const finding: FindingResolvers = {
  report: async ({ id }, _, ctx) =>
    found(first(await ctx.store(findingStore).report.load(id)), `report of ${id}`),
  procedure: async ({ id }, _, ctx) =>
    found(first(await ctx.store(findingStore).procedure.load(id)), `procedure of ${id}`),
  conditions: async ({ id }, _, ctx) =>
    (await ctx.store(findingStore).conditions.load(id)).map((l) => l.node),
  instrument: async ({ id }, _, ctx) => first(await ctx.store(findingStore).instrument.load(id)),
  treatment: async ({ id, treatment }, _, ctx) => {
    const arm = first(await ctx.store(findingStore).arm.load(id))
    return arm || treatment ? { ...treatment, arm } : null
  },
  comparator: async ({ id, comparator }, _, ctx) => {
    const arm = first(await ctx.store(findingStore).versus.load(id))
    return arm || comparator ? { ...comparator, arm } : null
  },
}

export const findingResolvers: Resolvers = { Finding: finding }
