import type { Graph } from '../../graph/port.ts'
import { entityLoader, linkLoader } from '../../store/loaders.ts'
import * as links from './procedure-link-queries.ts'
import { procedureByIds } from './procedure-queries.ts'

/** Reads of procedures for one request. */
export const procedureStore = (graph: Graph) => ({
  byId: entityLoader(graph, procedureByIds),
  targets: linkLoader(graph, links.procedureTargets),
  confirms: linkLoader(graph, links.procedureConfirms),
  requires: linkLoader(graph, links.procedureRequires),
  guidance: linkLoader(graph, links.procedureGuidance),
  technologies: linkLoader(graph, links.procedureTechnologies),
  alternatives: linkLoader(graph, links.procedureAlternatives),
  onlyFor: linkLoader(graph, links.procedureConditions),
  escalations: linkLoader(graph, links.procedureEscalations),
  complications: linkLoader(graph, links.procedureComplications),
  contraindications: linkLoader(graph, links.procedureContraindications),
  broader: linkLoader(graph, links.procedureBroader),
  narrower: linkLoader(graph, links.procedureNarrower),
  ofStructure: linkLoader(graph, links.structureProcedures),
})
