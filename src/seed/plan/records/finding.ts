import type { PlannedEdge } from '../../../graph/load-plan.ts'
import type { SeedFinding } from '../../seed-data.ts'
import { prefixed } from '../fields.ts'
import { edge, node, nodeId, type Planned, planned } from '../planned.ts'

/** Groups of scalars of a finding, with the prefix that their properties get. */
function groups(finding: SeedFinding) {
  const { accuracy } = finding
  return {
    ...prefixed('responderThreshold', finding.responderThreshold),
    ...prefixed('arm', finding.values),
    ...prefixed('versus', finding.versusValues),
    ...prefixed('effect', finding.effect),
    ...prefixed('nonInferiority', finding.nonInferiority),
    accuracyReferenceStandard: accuracy?.referenceStandard,
    ...prefixed('sensitivity', accuracy?.sensitivity),
    ...prefixed('specificity', accuracy?.specificity),
    ...prefixed('falsePositiveRate', accuracy?.falsePositiveRate),
    ...prefixed('prevalence', accuracy?.prevalence),
  }
}

function nameOf({ outcome, followUpMonths }: SeedFinding): string {
  if (followUpMonths === undefined) return `${outcome}, time not stated`
  return `${outcome}, ${followUpMonths} ${followUpMonths === 1 ? 'month' : 'months'}`
}

function edges(finding: SeedFinding, id: string): PlannedEdge[] {
  const { arm, versus, instrument } = finding
  return [
    edge('REPORTS', nodeId('evidence', finding.report), id),
    ...finding.conditions.map((condition) => edge('ABOUT', id, nodeId('condition', condition))),
    edge('EVALUATES', id, nodeId('procedure', finding.procedure)),
    ...(arm ? [edge('IN_ARM', id, nodeId('arm', arm))] : []),
    ...(versus ? [edge('VERSUS', id, nodeId('arm', versus))] : []),
    ...(instrument ? [edge('MEASURED_WITH', id, nodeId('outcome-measure', instrument))] : []),
  ]
}

/** `reportPage` is the page of the report, for findings that were read from no other. */
export function planFinding(finding: SeedFinding, reportPage: string | undefined): Planned {
  const { comparison, domain, medicationKind, outcome, unit, followUpMonths, primary, analysis, p } = finding
  const { effectDirection, bearing, bearingReason, note } = finding
  const self = node('Finding', finding.id, {
    name: nameOf(finding),
    ...{ comparison, domain, medicationKind, outcome, unit, followUpMonths, primary, analysis, p },
    ...groups(finding),
    ...{ effectDirection, bearing, bearingReason, note },
    page: finding.page ?? reportPage,
    sources: [nodeId('evidence', finding.report)],
  })
  return planned([self], edges(finding, self.id))
}
