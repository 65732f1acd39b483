import type { Graph } from '../../graph/port.ts'
import { entityLoader, linkLoader, onceOf } from '../../store/loaders.ts'
import * as queries from './safety-queries.ts'

/** Reads of harms, reasons not to, drugs and warning signs for one request. */
export const safetyStore = (graph: Graph) => ({
  complicationById: entityLoader(graph, queries.complicationByIds),
  contraindicationById: entityLoader(graph, queries.contraindicationByIds),
  redFlagById: entityLoader(graph, queries.redFlagByIds),
  medicationById: entityLoader(graph, queries.medicationByIds),
  interruptions: linkLoader(graph, queries.medicationInterruptions),
  /** Every red flag; there are a few dozen. */
  redFlags: onceOf(graph, queries.redFlags),
  /** Every drug; there are a few dozen. */
  medications: onceOf(graph, queries.medications),
})
