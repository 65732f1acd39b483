import { anatomicalSourceResolvers } from '../features/anatomical-source/anatomical-source-resolvers.ts'
import { claimResolvers } from '../features/claim/claim-resolvers.ts'
import { comparisonResolvers } from '../features/comparison/comparison-resolvers.ts'
import { conditionResolvers } from '../features/condition/condition-resolvers.ts'
import { evidenceResolvers } from '../features/evidence/evidence-resolvers.ts'
import { findingResolvers } from '../features/evidence/finding-resolvers.ts'
import { evidenceMapResolvers } from '../features/evidence-map/evidence-map-resolvers.ts'
import { explorationResolvers } from '../features/exploration/exploration-resolvers.ts'
import { metaResolvers } from '../features/meta/meta-resolvers.ts'
import { nodeResolvers } from '../features/node/node-resolvers.ts'
import { pathwayResolvers } from '../features/pathway/pathway-resolvers.ts'
import { interruptionResolvers } from '../features/plan/interruption-resolvers.ts'
import { planResolvers } from '../features/plan/plan-resolvers.ts'
import { procedureResolvers } from '../features/procedure/procedure-resolvers.ts'
import { procedureUseResolvers } from '../features/procedure-use/procedure-use-resolvers.ts'
import { recoveryProfileResolvers } from '../features/recovery-profile/recovery-profile-resolvers.ts'
import { retiredIdResolvers } from '../features/retired-id/retired-id-resolvers.ts'
import { safetyResolvers } from '../features/safety/safety-resolvers.ts'
import { searchResolvers } from '../features/search/search-resolvers.ts'
import { synthesisResolvers } from '../features/synthesis/synthesis-resolvers.ts'
import { technologyResolvers } from '../features/technology/technology-resolvers.ts'
import { timelineResolvers } from '../features/timeline/timeline-resolvers.ts'
import type { Resolvers } from './__generated__/resolvers.ts'
import { quantityResolvers } from './quantity.ts'

/** Every feature's resolvers; each may extend the types of others. */
export const featureResolvers: Resolvers[] = [
  nodeResolvers,
  retiredIdResolvers,
  conditionResolvers,
  anatomicalSourceResolvers,
  procedureResolvers,
  procedureUseResolvers,
  recoveryProfileResolvers,
  technologyResolvers,
  safetyResolvers,
  evidenceResolvers,
  findingResolvers,
  claimResolvers,
  pathwayResolvers,
  comparisonResolvers,
  evidenceMapResolvers,
  synthesisResolvers,
  searchResolvers,
  timelineResolvers,
  explorationResolvers,
  planResolvers,
  interruptionResolvers,
  metaResolvers,
  quantityResolvers,
]
