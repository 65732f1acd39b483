import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import type { PageArgs } from '../../graphql/connection.ts'
import type { Context } from '../../graphql/context.ts'
import { found } from '../../graphql/found.ts'
import { nestedPage } from '../../graphql/nested-list.ts'
import { conditionStore } from '../condition/condition-store.ts'
import { resolveSources } from '../reference/sources.ts'
import type { Claim } from './claim.ts'
import { claimStore } from './claim-store.ts'
import { findingPage } from './finding-page.ts'

const studiesOf = (c: Claim) => c.studies.supports + c.studies.noDifference + c.studies.contrary
const bestStudied = (claims: Claim[]) =>
  claims.toSorted((a, b) => studiesOf(b) - studiesOf(a) || (a.id < b.id ? -1 : 1))

const claimPage = (links: readonly { readonly node: Claim }[], args: PageArgs, list: string) =>
  nestedPage(bestStudied(links.map((l) => l.node)), args, { list, idOf: (claim) => claim.id })

/** Only somebody's own gradings and recommendations carry the year of their report. */
const publishedBy = (stated: { readonly reportYear: number | null }, year: number) =>
  stated.reportYear !== null && stated.reportYear <= year

const conditionOf = async ({ conditionId }: { readonly conditionId: string }, _: unknown, ctx: Context) =>
  found(await ctx.store(conditionStore).byId.load(conditionId), conditionId)

export const claimResolvers: Resolvers = {
  Claim: {
    participants: ({ people }) => people.participants ?? 0,
    people: ({ people }) => people.participants,
    peopleInTrials: ({ people }) => people.inTrials,
    condition: async ({ id }, _, ctx) =>
      found((await ctx.store(claimStore).condition.load(id))[0]?.node, `condition of ${id}`),
    procedure: async ({ id }, _, ctx) =>
      found((await ctx.store(claimStore).procedure.load(id))[0]?.node, `procedure of ${id}`),
    assessments: async ({ id, asOf }, args, ctx) => {
      const stored = (await ctx.store(claimStore).assessments.load(id)).map((l) => l.node)
      const then = asOf ? [...asOf.assessments, ...stored.filter((a) => publishedBy(a, asOf.year))] : stored
      return nestedPage(then, args, { list: `assessments:${id}:${asOf?.year ?? ''}`, idOf: (a) => a.id })
    },
    recommendations: async ({ id, asOf }, _, ctx) => {
      const stored = (await ctx.store(claimStore).recommendations.load(id)).map((l) => l.node)
      return asOf ? stored.filter((r) => publishedBy(r, asOf.year)) : stored
    },
  },
  Assessment: {
    condition: conditionOf,
    direct: ({ direct }) => direct ?? true,
    participants: ({ participants }) => participants ?? 0,
    people: ({ participants }) => participants,
    findings: async ({ id, only, claimId }, args, ctx) => {
      const store = ctx.store(claimStore)
      const links =
        only && claimId ? await store.findings.load(claimId) : await store.findingsOfAssessment.load(id)
      const rows = links.filter((l) => only?.has(l.node.id) ?? true)
      return findingPage(
        rows.map((l) => ({ ...l.edge, finding: l.node })),
        args,
        `assessment:${id}:${only?.size ?? ''}`,
      )
    },
    sources: resolveSources,
  },
  Recommendation: {
    condition: conditionOf,
    direct: ({ direct }) => direct ?? true,
    sources: resolveSources,
  },
  Condition: {
    claims: async ({ id }, args, ctx) =>
      claimPage(await ctx.store(claimStore).ofCondition.load(id), args, `claims:${id}`),
  },
  Procedure: {
    claims: async ({ id }, args, ctx) =>
      claimPage(await ctx.store(claimStore).ofProcedure.load(id), args, `claims:${id}`),
  },
}
