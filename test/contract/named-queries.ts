import * as structures from '../../src/features/anatomical-source/anatomical-source-queries.ts'
import * as structureRows from '../../src/features/anatomical-source/list/structure-row-queries.ts'
import * as claims from '../../src/features/claim/claim-queries.ts'
import * as conditions from '../../src/features/condition/condition-queries.ts'
import * as conditionRows from '../../src/features/condition/list/condition-row-queries.ts'
import * as evidenceLinks from '../../src/features/evidence/evidence-link-queries.ts'
import * as evidence from '../../src/features/evidence/evidence-queries.ts'
import * as evidenceRows from '../../src/features/evidence/list/evidence-row-queries.ts'
import {
  evidenceMapClaims,
  evidenceMapNarrower,
} from '../../src/features/evidence-map/evidence-map-queries.ts'
import {
  explorationLinks,
  explorationNodes,
  explorationSteps,
} from '../../src/features/exploration/exploration-queries.ts'
import { hierarchyLinks, hierarchyMembers } from '../../src/features/hierarchy/hierarchy-queries.ts'
import {
  metaChanges,
  metaCounts,
  metaCoverage,
  metaFamilies,
  metaLastCurated,
} from '../../src/features/meta/meta-queries.ts'
import {
  claimAsOther,
  claimFacts,
  pathwayByIds,
  pathwayCandidates,
  pathwayRows,
  routeLinks,
} from '../../src/features/pathway/pathway-queries.ts'
import { pathwayUnreadReports } from '../../src/features/pathway/unread/unread-queries.ts'
import { planRuleByIds, planRules } from '../../src/features/plan/rules/plan-rule-queries.ts'
import * as procedureRows from '../../src/features/procedure/list/procedure-row-queries.ts'
import * as procedureLinks from '../../src/features/procedure/procedure-link-queries.ts'
import { procedureByIds } from '../../src/features/procedure/procedure-queries.ts'
import * as procedureUses from '../../src/features/procedure-use/procedure-use-queries.ts'
import * as recovery from '../../src/features/recovery-profile/recovery-profile-queries.ts'
import * as references from '../../src/features/reference/reference-queries.ts'
import { retiredIds } from '../../src/features/retired-id/retired-id-queries.ts'
import * as safety from '../../src/features/safety/safety-queries.ts'
import { searchTerms } from '../../src/features/search/search-queries.ts'
import { SEARCHED_LABELS } from '../../src/features/search/searched-label.ts'
import * as technologyRows from '../../src/features/technology/list/technology-row-queries.ts'
import * as technologies from '../../src/features/technology/technology-queries.ts'
import * as timeline from '../../src/features/timeline/timeline-queries.ts'
import { chunks } from '../../src/graph/chunks.ts'
import { labelCounts, nodesByIds, relationshipCounts } from '../../src/graph/graph-queries.ts'
import type { Query } from '../../src/graph/query.ts'
import { storedEdges, storedNodes } from '../../src/seed/load/stored-queries.ts'
import { listing, type NamedQuery, named, takingIds } from './named-query.ts'
import { LABELS, TYPES } from './triples.ts'

const { recoveryProfileRows, recoveryProfileFigures, ...recoveryByIds } = recovery
const { milestoneWhere, milestonePage, milestoneTotal, ...technologiesByIds } = technologies
const { redFlags, medications, ...safetyByIds } = safety

/** Every query of the program, with arguments to try it with; a filter is tried set and unset. */
export const NAMED_QUERIES: readonly NamedQuery[] = [
  ...takingIds(nodesByIds),
  // As many at once as a verification asks for: Neo4j plans a longer union for seconds.
  ...[...chunks(LABELS, 12)].map((some) => named(labelCounts, () => [some])),
  ...[...chunks(TYPES, 12)].map((some) => named(relationshipCounts, () => [some])),

  ...takingIds(...Object.values(structures)),

  ...takingIds(...Object.values(claims)),

  ...takingIds(...Object.values(conditions)),

  ...takingIds(...Object.values(evidenceLinks), ...Object.values(evidence)),
  ...Object.values(evidenceRows).map((read) => named(read, () => [])),

  ...takingIds(explorationNodes, explorationLinks),
  ...(['along', 'against'] as const).map((direction) =>
    named(explorationSteps, (ids) => [ids.any, ['Procedure', 'AnatomicalSource'], direction, 50]),
  ),

  named(evidenceMapClaims, () => []),
  ...(['Condition', 'Procedure'] as const).map((label) =>
    named(evidenceMapNarrower, (ids) => [label, ids.of(label)]),
  ),

  named(metaCounts, () => []),
  named(storedNodes, (ids) => [ids.one('Condition'), 50]),
  ...takingIds(storedEdges),
  named(metaFamilies, () => []),
  named(metaLastCurated, () => []),
  named(metaCoverage, () => []),
  named(metaChanges, () => []),

  ...takingIds(pathwayByIds, claimFacts, claimAsOther, routeLinks, pathwayUnreadReports),
  named(pathwayCandidates, (ids) => [ids.one('Condition'), false]),
  named(pathwayCandidates, (ids) => [ids.one('Condition'), true]),

  ...takingIds(...Object.values(procedureLinks), procedureByIds, ...Object.values(procedureUses)),
  ...[procedureRows, conditionRows, structureRows, technologyRows]
    .flatMap((rows) => Object.values<() => Query<unknown>>(rows))
    .map((read) => named(read, () => [])),
  named(pathwayRows, () => []),
  ...(['Condition', 'Procedure'] as const).map((label) =>
    named(hierarchyLinks, () => [label, 'BROADER' as const]),
  ),
  named(hierarchyLinks, () => ['AnatomicalSource', 'PART_OF' as const]),
  ...(['Condition', 'OutcomeMeasure'] as const).map((label) => named(hierarchyMembers, () => [label])),

  ...takingIds(...Object.values(recoveryByIds)),
  named(recoveryProfileRows, () => []),
  named(recoveryProfileFigures, () => []),

  ...takingIds(...Object.values(references), ...Object.values(safetyByIds)),
  named(redFlags, () => []),
  named(medications, () => []),
  named(planRules, () => []),
  ...takingIds(planRuleByIds),

  ...SEARCHED_LABELS.map((label) => named(searchTerms, () => [label])),
  named(retiredIds, () => []),

  ...takingIds(...Object.values(technologiesByIds)),
  ...listing(
    milestonePage,
    milestoneTotal,
    () => [
      milestoneWhere({ from: 1990, to: 2020 }),
      milestoneWhere({ from: 1990, to: 2020, kind: ['FIRST_DESCRIPTION'] }),
    ],
    '2005-06',
  ),

  ...Object.values(timeline).flatMap((read) =>
    (['Condition', 'Procedure'] as const).flatMap((label) =>
      [true, false].map((narrower) => named(read, (ids) => [{ label, id: ids.one(label), narrower }])),
    ),
  ),
]
