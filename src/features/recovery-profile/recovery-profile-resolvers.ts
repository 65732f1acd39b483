import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import { type ListConnection, listConnection } from '../../graphql/connection.ts'
import { defined } from '../../graphql/defined.ts'
import { found } from '../../graphql/found.ts'
import { conditionStore } from '../condition/condition-store.ts'
import { procedureStore } from '../procedure/procedure-store.ts'
import { resolveSources } from '../reference/sources.ts'
import type { RecoveryProfile } from './recovery-profile.ts'
import { recoveryProfileStore } from './recovery-profile-store.ts'

export type RecoveryProfilePage = ListConnection<RecoveryProfile>

export const recoveryProfileResolvers: Resolvers = {
  Query: {
    recoveryProfiles: (_, { filter, ...args }, ctx) =>
      listConnection(ctx.store(recoveryProfileStore).list, defined(filter), args, {
        list: 'recoveryProfiles',
        key: 'string',
        sortOf: (r) => r.nameSort,
      }),
  },
  RecoveryProfile: {
    procedure: async ({ procedureId }, _, ctx) =>
      found(await ctx.store(procedureStore).byId.load(procedureId), procedureId),
    condition: ({ conditionId }, _, ctx) =>
      conditionId === null ? null : ctx.store(conditionStore).byId.load(conditionId),
    facts: async ({ id }, { measures }, ctx) => {
      const facts = (await ctx.store(recoveryProfileStore).facts.load(id)).map((l) => l.node)
      return measures ? facts.filter((f) => measures.includes(f.measure)) : facts
    },
    sources: resolveSources,
  },
  RecoveryFact: { sources: resolveSources },
  Restriction: { sources: resolveSources },
  Procedure: {
    recovery: async ({ id }, _, ctx) =>
      (await ctx.store(recoveryProfileStore).ofProcedure.load(id)).map((l) => l.node),
  },
}
