import type { CodegenConfig } from '@graphql-codegen/cli'

const feature = (path: string, type: string) => `../../features/${path}.ts#${type} as ${type}Value`

/** GraphQL type -> the domain value its resolvers receive. */
const mappers = {
  Condition: feature('condition/condition', 'Condition'),
  PainSource: feature('condition/condition-resolvers', 'PainSourceParent'),
  AnatomicalSource: feature('anatomical-source/anatomical-source', 'AnatomicalSource'),
  AnatomicalLink: feature('anatomical-source/anatomical-source-resolvers', 'AnatomicalLinkParent'),
  Procedure: feature('procedure/procedure', 'Procedure'),
  ImagingModality: feature('technology/technology', 'ImagingModality'),
  Technology: feature('technology/technology', 'Technology'),
  Milestone: feature('technology/technology', 'Milestone'),
  RecoveryProfile: feature('recovery-profile/recovery-profile', 'RecoveryProfile'),
  RecoveryFact: feature('recovery-profile/recovery-profile', 'RecoveryFact'),
  EvidenceReport: feature('evidence/evidence-report', 'EvidenceReport'),
  Finding: feature('evidence/finding', 'Finding'),
  Study: feature('evidence/study', 'Study'),
  Arm: feature('evidence/study', 'Arm'),
  Comparator: feature('evidence/study', 'Comparator'),
  Notice: feature('evidence/study', 'Notice'),
  OutcomeMeasure: feature('outcome-measure/outcome-measure', 'OutcomeMeasure'),
  Reference: feature('reference/reference', 'Reference'),
  Complication: feature('safety/complication', 'Complication'),
  Contraindication: feature('safety/complication', 'Contraindication'),
  RetiredId: feature('retired-id/retired-id', 'RetiredId'),
  RedFlag: feature('safety/red-flag', 'RedFlag'),
  Claim: feature('claim/claim', 'Claim'),
  Assessment: feature('claim/claim', 'Assessment'),
  Recommendation: feature('claim/claim', 'Recommendation'),
  Pathway: feature('pathway/pathway', 'RankedPathway'),
  PathwayEdge: feature('pathway/pathway-resolvers', 'PathwayPageEdge'),
  PathwayRoute: feature('pathway/route/route-store', 'PathwayRoute'),
  RouteStep: feature('pathway/route/route-store', 'RouteStep'),
  PathwayComparison: feature('comparison/compare-pathways', 'Comparison'),
  SurgeryComparison: feature('comparison/compare-with-surgery', 'SurgeryComparison'),
  OperationComparison: feature('comparison/compare-with-surgery', 'OperationComparison'),
  EvidenceMap: feature('evidence-map/evidence-map-resolvers', 'EvidenceMap'),
  EvidenceMapKey: feature('evidence-map/evidence-map-resolvers', 'EvidenceMapKey'),
  SynthesisGroup: feature('synthesis/synthesis', 'SynthesisGroup'),
  SearchHit: feature('search/search-index', 'Hit'),
  TimelineEntry: feature('timeline/timeline', 'TimelineEntry'),
  TimelineMilestone: feature('timeline/timeline', 'TimelineMilestone'),
  TimelineReport: feature('timeline/timeline', 'TimelineReport'),
  TimelineNotice: feature('timeline/timeline', 'TimelineNotice'),
  TimelineGrading: feature('timeline/timeline', 'TimelineGrading'),
  TimelineRecommendation: feature('timeline/timeline', 'TimelineRecommendation'),
  GraphNode: feature('exploration/exploration', 'GraphNode'),
  GraphEdge: feature('exploration/exploration', 'GraphEdge'),
  Node: feature('node/load-node', 'AnyNode'),
  NamedNode: feature('node/load-node', 'AnyNode'),
  ProcedureLink: feature('procedure/procedure-link', 'ProcedureLinkParent'),
  Restriction: '{ text: string; sources: readonly string[] }',
  Meta: feature('meta/meta-resolvers', 'Meta'),
  ConditionEdge: feature('condition/condition-resolvers', 'ConditionPageEdge'),
  ConditionConnection: feature('condition/condition-resolvers', 'ConditionPage'),
  AnatomicalSourceEdge: feature('anatomical-source/anatomical-source-resolvers', 'AnatomicalSourcePageEdge'),
  AnatomicalSourceConnection: feature(
    'anatomical-source/anatomical-source-resolvers',
    'AnatomicalSourcePage',
  ),
  ProcedureEdge: feature('procedure/procedure-resolvers', 'ProcedurePageEdge'),
  ProcedureConnection: feature('procedure/procedure-resolvers', 'ProcedurePage'),
  RecoveryProfileEdge: feature('recovery-profile/recovery-profile-resolvers', 'RecoveryProfilePageEdge'),
  RecoveryProfileConnection: feature('recovery-profile/recovery-profile-resolvers', 'RecoveryProfilePage'),
  MilestoneConnection: feature('technology/technology-resolvers', 'MilestonePage'),
  TechnologyEdge: feature('technology/technology-resolvers', 'TechnologyPageEdge'),
  TechnologyConnection: feature('technology/technology-resolvers', 'TechnologyPage'),
  EvidenceReportEdge: feature('evidence/evidence-resolvers', 'EvidenceReportPageEdge'),
  FindingEdge: feature('evidence/evidence-resolvers', 'FindingPageEdge'),
  FindingConnection: feature('evidence/evidence-resolvers', 'FindingPage'),
  EvidenceReportConnection: feature('evidence/evidence-resolvers', 'EvidenceReportPage'),
}

/** Facts with source ids in place of sources, and all else as in the schema. */
const sourced = Object.fromEntries(
  [
    'AnaesthesiaFact',
    'SettingFact',
    'SourcedQuantity',
    'BleedingRiskFact',
    'ProcedureTarget',
    'GuidanceLink',
    'TechnologyLink',
    'ConfirmationLink',
    'ComplicationRisk',
  ].map((type) => [type, `../sourced.ts#Sourced<{T}>`]),
)

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  emitLegacyCommonJSImports: false,
  importExtension: '.ts',
  generates: {
    // Every change of the API shows in review, and clients can fetch it as one file.
    'docs/schema.graphql': { plugins: ['schema-ast'], config: { sort: true } },
    'src/graphql/__generated__/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        mappers: { ...mappers, ...sourced },
        contextType: '../context.ts#Context',
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { Year: 'number', PartialDate: 'string' },
        inputMaybeValue: 'T | null | undefined',
        optionalResolveType: true,
      },
    },
  },
}

export default config
