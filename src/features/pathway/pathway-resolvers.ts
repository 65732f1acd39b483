import type { AskedEdge } from '../../asking/connection.ts'
import type { PathwayResolvers, Resolvers } from '../../graphql/__generated__/resolvers.ts'
import { found } from '../../graphql/found.ts'
import { nestedPage } from '../../graphql/nested-list.ts'
import { claimStore } from '../claim/claim-store.ts'
import { knownBy } from '../claim/evidence-fact.ts'
import { findingPage } from '../claim/finding-page.ts'
import { conditionStore } from '../condition/condition-store.ts'
import { loadNamed } from '../node/load-node.ts'
import { withProcedure } from '../procedure/procedure-link.ts'
import { procedureStore } from '../procedure/procedure-store.ts'
import { fittingProfiles } from '../recovery-profile/fitting-profiles.ts'
import { recoveryProfileStore } from '../recovery-profile/recovery-profile-store.ts'
import { resolveSources } from '../reference/sources.ts'
import { claimInView } from './claim-view.ts'
import { comparatorsOf } from './comparators/comparators-of.ts'
import { orderedFindings } from './findings.ts'
import { gradingsFor, recommendationsFor } from './narrower/statements.ts'
import type { RankedPathway } from './pathway.ts'
import { pathwayStore } from './pathway-store.ts'
import { reasonOf, whyComponent } from './ranking/explain.ts'
import { versionYear } from './ranking/version-year.ts'
import { reliefPathways } from './relief-pathways.ts'
import { routeText } from './route/route-text.ts'
import { durabilityOf } from './scoring/durability.ts'
import { isAdvisedAgainst } from './scoring/recommended.ts'
import { reportsWithoutResults } from './unread/unread-reports.ts'

export type PathwayPageEdge = AskedEdge<RankedPathway>

const pathway: PathwayResolvers = {
  condition: async ({ candidate }, _, ctx) =>
    found(await ctx.store(conditionStore).byId.load(candidate.conditionId), candidate.conditionId),
  procedure: async ({ candidate }, _, ctx) =>
    found(await ctx.store(procedureStore).byId.load(candidate.procedureId), candidate.procedureId),
  routes: ({ candidate }, _, ctx) => ctx.store(pathwayStore).routes.load(candidate),
  score: (p) => ({
    ...p.score,
    components: p.score.components.map((c) => ({ ...c, why: whyComponent(c.name, c.value, p) })),
  }),
  certainty: (p) => p.view.certainty,
  studies: (p) => p.view.studies,
  findingCounts: (p) => p.view.findingCounts,
  headToHead: (p) => p.view.headToHead,
  gap: (p) => p.view.gap,
  advisedAgainst: (p) => isAdvisedAgainst(p.view),
  claim: (p, _, ctx) => claimInView(p, ctx),
  recommendations: (p, { includeNarrower, includeBroader }, ctx) =>
    recommendationsFor(p, { narrower: includeNarrower ?? true, broader: includeBroader ?? true }, ctx),
  gradings: async (p, { includeNarrower, ...args }, ctx) => {
    const narrower = includeNarrower ?? true
    return nestedPage(await gradingsFor(p, narrower, ctx), args, {
      list: `gradings:${p.id}:${p.asOf ?? ''}:${narrower}`,
      idOf: (grading) => grading.id,
    })
  },
  reportsWithoutResults: (p, args, ctx) => reportsWithoutResults(p, args, ctx),
  findings: async ({ id, candidate, view, asOf }, { domains, ...args }, ctx) => {
    const rows = candidate.claim ? await ctx.store(claimStore).findings.load(candidate.claim.id) : []
    const list = `findings:${id}:${asOf ?? ''}:${domains?.toSorted().join(',') ?? ''}`
    return findingPage(orderedFindings(rows, view.known, domains), args, list)
  },
  durability: async ({ candidate, asOf }, _, ctx) => {
    const rows = candidate.claim ? await ctx.store(pathwayStore).facts.load(candidate.claim.id) : []
    return durabilityOf(
      knownBy(
        rows.map((r) => r.fact),
        asOf ?? versionYear(ctx.graph.version),
      ),
    )
  },
  recovery: async ({ candidate }, _, ctx) => {
    const profiles = await ctx.store(recoveryProfileStore).ofProcedure.load(candidate.procedureId)
    return fittingProfiles(
      profiles.map((l) => l.node),
      candidate.conditionId,
    )
  },
  prerequisites: async ({ candidate }, _, ctx) =>
    withProcedure(await ctx.store(procedureStore).requires.load(candidate.procedureId)),
  comparators: (p, _, ctx) => comparatorsOf(p, ctx),
  reason: reasonOf,
}

export const pathwayResolvers: Resolvers = {
  Query: { reliefPathways },
  PathwayEdge: { matchedThrough: ({ matchedThrough }, _, ctx) => loadNamed(ctx, matchedThrough) },
  Pathway: pathway,
  PathwayRoute: {
    text: routeText,
    targetSources: ({ targetSources }, args, ctx) => resolveSources({ sources: targetSources }, args, ctx),
  },
  RouteStep: { sources: resolveSources },
}
