import { type AskedConnection, type AskedEdge, askedConnection } from '../../asking/connection.ts'
import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import { found } from '../../graphql/found.ts'
import { conditionStore } from '../condition/condition-store.ts'
import { loadNamed } from '../node/load-node.ts'
import { procedureStore } from '../procedure/procedure-store.ts'
import { resolveSources } from '../reference/sources.ts'
import { recoveryFacets } from './list/recovery-listing.ts'
import { selectRecoveryProfiles } from './list/select-recovery-profiles.ts'
import type { RecoveryProfile } from './recovery-profile.ts'
import { recoveryProfileStore } from './recovery-profile-store.ts'

export type RecoveryProfilePage = AskedConnection<RecoveryProfile, ReturnType<typeof recoveryFacets>>
export type RecoveryProfilePageEdge = AskedEdge<RecoveryProfile>

export const recoveryProfileResolvers: Resolvers = {
  Query: {
    recoveryProfiles: async (_, args, ctx) =>
      askedConnection(await selectRecoveryProfiles(ctx, args), args, {
        load: ({ id }) => ctx.store(recoveryProfileStore).byId.load(id),
        facets: recoveryFacets,
      }),
  },
  RecoveryProfileEdge: { matchedThrough: ({ matchedThrough }, _, ctx) => loadNamed(ctx, matchedThrough) },
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
