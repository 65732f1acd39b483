import type { AskedConnection, AskedEdge } from '../../asking/connection.ts'
import { askedConnection } from '../../asking/connection.ts'
import type { ProcedureLinkResolvers, Resolvers } from '../../graphql/__generated__/resolvers.ts'
import type { Linked } from '../../store/relation.ts'
import { loadNamed } from '../node/load-node.ts'
import { resolveSources } from '../reference/sources.ts'
import { byIdOrCode } from '../search/resolve-id.ts'
import { INVASIVENESS_RULE } from './invasiveness.ts'
import { proceduresAmong, selectProcedures } from './list/procedure-catalogue.ts'
import { procedureFacets } from './list/procedure-facets.ts'
import type { Procedure } from './procedure.ts'
import { withProcedure } from './procedure-link.ts'
import { procedureStore } from './procedure-store.ts'

export type ProcedurePage = AskedConnection<Procedure, ReturnType<typeof procedureFacets>>
export type ProcedurePageEdge = AskedEdge<Procedure>

const nodesOf = <T>(links: Linked<T, unknown>[]): T[] => links.map((l) => l.node)

const withSources = { sources: resolveSources } satisfies ProcedureLinkResolvers

export const procedureResolvers: Resolvers = {
  Query: {
    procedure: (_, { id }, ctx) =>
      byIdOrCode(ctx, id, { argument: 'id', label: 'Procedure' }, ctx.store(procedureStore).byId),
    procedures: async (_, args, ctx) =>
      askedConnection(await selectProcedures(ctx, args), args, {
        load: ({ id }) => ctx.store(procedureStore).byId.load(id),
        facets: procedureFacets,
      }),
  },
  ProcedureEdge: { matchedThrough: ({ matchedThrough }, _, ctx) => loadNamed(ctx, matchedThrough) },
  Procedure: {
    intents: (p) => p.intent,
    invasiveness: (p) => ({ grade: p.invasivenessGrade, rule: INVASIVENESS_RULE }),
    broader: async ({ id }, _, ctx) => nodesOf(await ctx.store(procedureStore).broader.load(id)),
    narrower: async ({ id }, args, ctx) =>
      proceduresAmong(ctx, args, `narrower:${id}`, await ctx.store(procedureStore).narrower.load(id)),
    targets: async (procedure, _, ctx) =>
      (await ctx.store(procedureStore).targets.load(procedure.id)).map((l) => ({
        ...l.edge,
        procedure,
        structure: l.node,
      })),
    confirms: async ({ id }, _, ctx) =>
      (await ctx.store(procedureStore).confirms.load(id)).map((l) => ({ ...l.edge, structure: l.node })),
    onlyFor: async ({ id }, _, ctx) =>
      (await ctx.store(procedureStore).onlyFor.load(id)).map((l) => ({ ...l.edge, condition: l.node })),
    requires: async ({ id }, _, ctx) => withProcedure(await ctx.store(procedureStore).requires.load(id)),
    guidedBy: async ({ id }, _, ctx) =>
      (await ctx.store(procedureStore).guidance.load(id)).map((l) => ({ ...l.edge, modality: l.node })),
    uses: async ({ id }, _, ctx) =>
      (await ctx.store(procedureStore).technologies.load(id)).map((l) => ({ ...l.edge, technology: l.node })),
    alternativeTo: async ({ id }, _, ctx) =>
      withProcedure(await ctx.store(procedureStore).alternatives.load(id)),
    escalatesTo: async ({ id }, _, ctx) =>
      withProcedure(await ctx.store(procedureStore).escalations.load(id)),
    contraindications: async ({ id }, _, ctx) =>
      nodesOf(await ctx.store(procedureStore).contraindications.load(id)),
    complications: async ({ id }, _, ctx) =>
      (await ctx.store(procedureStore).complications.load(id)).map((l) => ({
        ...l.edge,
        complication: l.node,
        events: l.edge.incidenceEvents,
        total: l.edge.incidenceTotal,
        per: l.edge.incidencePer,
      })),
    sources: resolveSources,
  },
  AnatomicalSource: {
    targetedBy: async (structure, _, ctx) =>
      (await ctx.store(procedureStore).ofStructure.load(structure.id)).map((l) => ({
        ...l.edge,
        structure,
        procedure: l.node,
      })),
  },
  AnaesthesiaFact: withSources,
  SettingFact: withSources,
  SourcedQuantity: withSources,
  BleedingRiskFact: withSources,
  ProcedureTarget: withSources,
  ProcedureLink: withSources,
  ConditionLink: withSources,
  GuidanceLink: withSources,
  TechnologyLink: withSources,
  ConfirmationLink: withSources,
  ComplicationRisk: withSources,
}
