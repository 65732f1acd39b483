import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import { type Faceted, faceted, type ListConnection } from '../../graphql/connection.ts'
import { defined } from '../../graphql/defined.ts'
import { found } from '../../graphql/found.ts'
import { compareText } from '../../store/compare.ts'
import { resolveSources } from '../reference/sources.ts'
import { byIdOrCode } from '../search/resolve-id.ts'
import { checkPeriod } from './check-period.ts'
import type { evidenceFacets } from './evidence-facets.ts'
import type { EvidenceReport } from './evidence-report.ts'
import { evidenceStore, studyStore } from './evidence-store.ts'
import { perYear } from './evidence-years.ts'

export type EvidenceReportPage = ListConnection<EvidenceReport> & Faceted<typeof evidenceFacets>

export const evidenceResolvers: Resolvers = {
  Query: {
    evidenceItem: (_, { id }, ctx) =>
      byIdOrCode(ctx, id, { argument: 'id', label: 'Evidence' }, ctx.store(evidenceStore).byId),
    evidence: (_, { filter, ...args }, ctx) => {
      const asked = defined(filter)
      checkPeriod(asked)
      return faceted(ctx.store(evidenceStore), asked, args, {
        list: 'evidence',
        key: 'number',
        sortOf: (e) => e.year,
      })
    },
    evidencePerYear: async (_, { filter }, ctx) => {
      const asked = defined(filter)
      checkPeriod(asked)
      return perYear(await ctx.store(evidenceStore).yearFacts(asked), asked)
    },
  },
  EvidenceReport: {
    funding: (r) => r.fundingKind,
    riskOfBias: (r) =>
      r.riskOfBiasTool && r.riskOfBiasResult && r.riskOfBiasBy
        ? { tool: r.riskOfBiasTool, result: r.riskOfBiasResult, by: r.riskOfBiasBy }
        : null,
    notices: async ({ id }, _, ctx) => (await ctx.store(evidenceStore).notices.load(id)).map((l) => l.node),
    findings: async ({ id }, _, ctx) => (await ctx.store(evidenceStore).findings.load(id)).map((l) => l.node),
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
