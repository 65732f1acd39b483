import type { Column } from './column.ts'
import { ADVANCES, ANATOMICAL_SOURCES, CONDITIONS, PROCEDURES, TECHNOLOGIES } from './sets/entities.ts'
import { EVIDENCE, FINDINGS } from './sets/evidence.ts'
import { SEARCH, TIMELINE } from './sets/lists.ts'
import { RELIEF_PATHWAYS } from './sets/pathways.ts'
import { RECOVERY_PROFILES } from './sets/recovery.ts'

/** Columns of a download, by the root field whose connection it walks. */
export type Downloads = Readonly<Record<string, readonly Column[]>>

/** Every root connection of the schema; a test says when one is missing. */
export const DOWNLOADS: Downloads = {
  conditions: CONDITIONS,
  anatomicalSources: ANATOMICAL_SOURCES,
  procedures: PROCEDURES,
  recoveryProfiles: RECOVERY_PROFILES,
  evidence: EVIDENCE,
  findings: FINDINGS,
  technologies: TECHNOLOGIES,
  advances: ADVANCES,
  reliefPathways: RELIEF_PATHWAYS,
  search: SEARCH,
  timeline: TIMELINE,
}
