import type { LoadPlan, PlannedEdge, PlannedNode } from '../../graph/load-plan.ts'
import { coverageNodes } from '../census/coverage-nodes.ts'
import { derive } from '../derive/derive.ts'
import type { Manifest, RetiredId } from '../read/manifest.ts'
import { changeNodes } from '../release/changes.ts'
import type { Release } from '../release/released.ts'
import type { SeedData } from '../seed-data.ts'
import { canonical, dataVersion } from './canonical.ts'
import { completed, edge, joinPlanned, type Planned, planned } from './planned.ts'
import { planAnatomicalSource } from './records/anatomical-source.ts'
import { planCondition, planRedFlag } from './records/condition.ts'
import { planComparator, planOutcomeMeasure } from './records/outcome-measure.ts'
import { planPlanRule } from './records/plan-rule.ts'
import { planProcedure } from './records/procedure.ts'
import { planProcedureUse } from './records/procedure-use.ts'
import { planRecoveryProfile } from './records/recovery-profile.ts'
import { planReference, planRetired } from './records/reference.ts'
import {
  planComplication,
  planContraindication,
  planMedication,
  planPatientFactor,
} from './records/safety.ts'
import { planStudyFile } from './records/study.ts'
import { planImagingModality, planTechnology } from './records/technology.ts'

function planRecords(seed: SeedData, retired: readonly RetiredId[]): Planned {
  return joinPlanned([
    ...seed.conditions.map(planCondition),
    ...seed.redFlags.map(planRedFlag),
    ...seed.anatomicalSources.map(planAnatomicalSource),
    ...seed.procedures.map(planProcedure),
    ...seed.procedureUses.map(planProcedureUse),
    ...seed.imagingModalities.map(planImagingModality),
    ...seed.technologies.map(planTechnology),
    ...seed.recoveryProfiles.map(planRecoveryProfile),
    ...seed.outcomeMeasures.map(planOutcomeMeasure),
    ...seed.comparators.map(planComparator),
    ...seed.complications.map(planComplication),
    ...seed.contraindications.map((record) => planContraindication(record, seed.procedures)),
    ...seed.patientFactors.map(planPatientFactor),
    ...seed.medications.map(planMedication),
    ...seed.planRules.map((record) => planPlanRule(record, seed.contraindications)),
    ...seed.references.map(planReference),
    ...seed.studies.map(planStudyFile),
    ...retired.map(planRetired),
  ])
}

/** Sources of a node and of its single facts, each once. */
function citedBy({ props }: PlannedNode): string[] {
  const lists = Object.entries(props).filter(([key]) => key === 'sources' || key.endsWith('Sources'))
  return [...new Set(lists.flatMap(([, value]) => (Array.isArray(value) ? value.map(String) : [])))]
}

const citations = (nodes: readonly PlannedNode[]): PlannedEdge[] =>
  nodes.flatMap((node) => citedBy(node).map((source) => edge('CITES', node.id, source)))

function planDerived(seed: SeedData, manifest: Manifest): Planned {
  const { nodes, edges } = derive(seed, Number(manifest.calendar.slice(0, 4)))
  return planned([...nodes.map(completed), ...coverageNodes(seed, nodes)], edges)
}

/** What a data version will hold: pure, and the same for the same records on every machine. */
export function planSeed(
  seed: SeedData,
  manifest: Manifest,
  retired: readonly RetiredId[] = [],
  release: Release | null = null,
): LoadPlan {
  const records = planRecords(seed, retired)
  const citing = planned([], citations(records.nodes))
  const changes = planned(changeNodes(seed, release))
  const content = canonical(joinPlanned([records, citing, planDerived(seed, manifest), changes]))
  return { version: dataVersion(manifest.calendar, content), ...content }
}
