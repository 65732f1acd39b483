import type { Graph } from '../../graph/port.ts'
import { entityLoader, linkLoader } from '../../store/loaders.ts'
import * as links from './evidence-link-queries.ts'
import { evidenceByIds, evidenceYearFacts } from './evidence-queries.ts'

/** Reads of reports and what they lead to, for one request. */
export const evidenceStore = (graph: Graph) => ({
  byId: entityLoader(graph, evidenceByIds),
  yearFacts: (ids: readonly string[]) => graph.read(evidenceYearFacts(ids)),
  findings: linkLoader(graph, links.evidenceFindings),
  notices: linkLoader(graph, links.evidenceNotices),
})

/** Reads of studies and their groups, for one request. */
export const studyStore = (graph: Graph) => ({
  byId: entityLoader(graph, links.studyByIds),
  armById: entityLoader(graph, links.armByIds),
  comparatorById: entityLoader(graph, links.comparatorByIds),
  noticeById: entityLoader(graph, links.noticeByIds),
  reports: linkLoader(graph, links.studyReports),
  arms: linkLoader(graph, links.studyArms),
  armProcedures: linkLoader(graph, links.armProcedures),
  armComparators: linkLoader(graph, links.armComparators),
})

/** Reads of findings and what they are about, for one request. */
export const findingStore = (graph: Graph) => ({
  byId: entityLoader(graph, links.findingByIds),
  instrumentById: entityLoader(graph, links.outcomeMeasureByIds),
  report: linkLoader(graph, links.findingReport),
  conditions: linkLoader(graph, links.findingConditions),
  procedure: linkLoader(graph, links.findingProcedure),
  arm: linkLoader(graph, links.findingArm),
  versus: linkLoader(graph, links.findingVersus),
  instrument: linkLoader(graph, links.findingInstrument),
})
