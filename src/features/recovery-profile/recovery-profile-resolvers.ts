import { type AskedConnection, type AskedEdge, askedConnection } from '../../asking/connection.ts'
import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import type { Context } from '../../graphql/context.ts'
import { found } from '../../graphql/found.ts'
import type { Condition } from '../condition/condition.ts'
import { conditionStore } from '../condition/condition-store.ts'
import { evidenceStore, findingStore } from '../evidence/evidence-store.ts'
import { loadNamed } from '../node/load-node.ts'
import { procedureStore } from '../procedure/procedure-store.ts'
import { resolveSources } from '../reference/sources.ts'
import { recoveryFacets } from './list/recovery-listing.ts'
import { selectRecoveryProfiles } from './list/select-recovery-profiles.ts'
import type { RecoveryProfile } from './recovery-profile.ts'
import { recoveryProfileStore } from './recovery-profile-store.ts'

export type RecoveryProfilePage = AskedConnection<RecoveryProfile, ReturnType<typeof recoveryFacets>>
export type RecoveryProfilePageEdge = AskedEdge<RecoveryProfile>

/** Conditions of the results of these sources, each once; pages have none. Two reads for any number of figures. */
async function studiedConditions(sources: readonly string[], ctx: Context): Promise<Condition[]> {
  const { findings } = ctx.store(evidenceStore)
  const { conditions } = ctx.store(findingStore)
  const results = (await Promise.all(sources.map((id) => findings.load(id)))).flat()
  const links = (await Promise.all(results.map(({ node }) => conditions.load(node.id)))).flat()
  const each = new Map(links.map(({ node }) => [node.id, node]))
  return [...each.values()].toSorted((a, b) => (a.nameSort < b.nameSort ? -1 : 1))
}

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
  RecoveryFact: {
    conditions: ({ sources }, _, ctx) => studiedConditions(sources, ctx),
    sources: resolveSources,
  },
  Restriction: { sources: resolveSources },
  Procedure: {
    recovery: async ({ id }, _, ctx) =>
      (await ctx.store(recoveryProfileStore).ofProcedure.load(id)).map((l) => l.node),
  },
}
