import type { Graph } from '../../graph/port.ts'
import { listStore } from '../../store/list.ts'
import { entityLoader, linkLoader } from '../../store/loaders.ts'
import { evidenceFacets } from './evidence-facets.ts'
import * as links from './evidence-link-queries.ts'
import {
  type EvidenceFilter,
  evidenceByIds,
  evidenceComparisonFacts,
  evidenceFacetFacts,
  evidencePage,
  evidenceTotal,
  evidenceWhere,
  evidenceYearFacts,
} from './evidence-queries.ts'

/** Reads of reports and what they lead to, for one request. */
export const evidenceStore = (graph: Graph) => ({
  byId: entityLoader(graph, evidenceByIds),
  list: listStore(graph, { page: evidencePage, total: evidenceTotal, where: evidenceWhere }),
  facets: async (filter: EvidenceFilter) => {
    const where = evidenceWhere(filter)
    const [rows, comparisons] = await Promise.all([
      graph.read(evidenceFacetFacts(where)),
      graph.read(evidenceComparisonFacts(where)),
    ])
    return evidenceFacets(rows, comparisons)
  },
  yearFacts: (filter: EvidenceFilter) => graph.read(evidenceYearFacts(evidenceWhere(filter))),
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
