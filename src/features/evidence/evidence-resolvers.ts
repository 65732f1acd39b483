import { type AskedConnection, type AskedEdge, askedConnection } from '../../asking/connection.ts'
import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import { defined } from '../../graphql/defined.ts'
import { found } from '../../graphql/found.ts'
import { compareText } from '../../store/compare.ts'
import { loadNamed } from '../node/load-node.ts'
import { resolveSources } from '../reference/sources.ts'
import { byIdOrCode } from '../search/resolve-id.ts'
import type { EvidenceReport } from './evidence-report.ts'
import { evidenceStore, findingStore, studyStore } from './evidence-store.ts'
import { perYear } from './evidence-years.ts'
import type { Finding } from './finding.ts'
import { selectFindings, selectReports } from './list/evidence-catalogue.ts'
import { findingFacets, reportFacets } from './list/evidence-facets.ts'

export type EvidenceReportPage = AskedConnection<EvidenceReport, ReturnType<typeof reportFacets>>
export type EvidenceReportPageEdge = AskedEdge<EvidenceReport>
export type FindingPage = AskedConnection<Finding, ReturnType<typeof findingFacets>>
export type FindingPageEdge = AskedEdge<Finding>

export const evidenceResolvers: Resolvers = {
  Query: {
    evidenceItem: (_, { id }, ctx) =>
      byIdOrCode(ctx, id, { argument: 'id', label: 'Evidence' }, ctx.store(evidenceStore).byId),
    evidence: async (_, args, ctx) =>
      askedConnection(await selectReports(ctx, args), args, {
        load: ({ id }) => ctx.store(evidenceStore).byId.load(id),
        facets: reportFacets,
      }),
    findings: async (_, args, ctx) =>
      askedConnection(await selectFindings(ctx, args), args, {
        load: ({ id }) => ctx.store(findingStore).byId.load(id),
        facets: findingFacets,
      }),
    evidencePerYear: async (_, args, ctx) => {
      const { rows } = await selectReports(ctx, args)
      return perYear(await ctx.store(evidenceStore).yearFacts(rows.map((r) => r.id)), defined(args.filter))
    },
  },
  EvidenceReportEdge: { matchedThrough: ({ matchedThrough }, _, ctx) => loadNamed(ctx, matchedThrough) },
  FindingEdge: { matchedThrough: ({ matchedThrough }, _, ctx) => loadNamed(ctx, matchedThrough) },
  EvidenceReport: {
    funding: (r) => r.fundingKind,
    riskOfBias: (r) =>
      r.riskOfBiasTool && r.riskOfBiasResult && r.riskOfBiasBy
        ? { tool: r.riskOfBiasTool, result: r.riskOfBiasResult, by: r.riskOfBiasBy }
        : null,
    notices: async ({ id }, _, ctx) => (await ctx.store(evidenceStore).notices.load(id)).map((l) => l.node),
    findings: async ({ id }, args, ctx) => {
      const links = await ctx.store(evidenceStore).findings.load(id)
      const nodes = new Map(links.map((l) => [l.node.id, l.node]))
      const among = { of: `reports:${id}`, ids: new Set(nodes.keys()) }
      const selection = await selectFindings(ctx, { orderBy: ['FOLLOW_UP_ASC'] }, among)
      return askedConnection(selection, args, {
        load: async (row) => nodes.get(row.id) ?? null,
        facets: findingFacets,
      })
    },
    study: async ({ studyId }, _, ctx) => found(await ctx.store(studyStore).byId.load(studyId), studyId),
  },
  Study: {
    reports: async ({ id }, _, ctx) =>
      (await ctx.store(studyStore).reports.load(id))
        .map((l) => l.node)
        .toSorted((a, b) => a.year - b.year || compareText(a.id, b.id)),
    arms: async ({ id }, _, ctx) => (await ctx.store(studyStore).arms.load(id)).map((l) => l.node),
  },
  Arm: {
    received: async ({ id }, _, ctx) => {
      const { armProcedures, armComparators } = ctx.store(studyStore)
      const links = await Promise.all([armProcedures.load(id), armComparators.load(id)])
      return links.flat().map((l) => l.node)
    },
  },
  Comparator: { sources: resolveSources },
  OutcomeMeasure: { sources: resolveSources },
}
