import { z } from 'zod'
import type { Query } from '../../graph/query.ts'
import { changesRow, type TypeChanges } from './changes.ts'
import { coverageRow, type FamilyCoverage } from './coverage.ts'

/** Types that `meta` counts, by the label they are stored under. */
const COUNTED = {
  Condition: 'Condition',
  AnatomicalSource: 'AnatomicalSource',
  Procedure: 'Procedure',
  ProcedureUse: 'ProcedureUse',
  RecoveryProfile: 'RecoveryProfile',
  Technology: 'Technology',
  Study: 'Study',
  EvidenceReport: 'Evidence',
  Finding: 'Finding',
  Claim: 'Claim',
  Pathway: 'Pathway',
  Complication: 'Complication',
  Contraindication: 'Contraindication',
  RedFlag: 'RedFlag',
  OutcomeMeasure: 'OutcomeMeasure',
  Reference: 'Reference',
} as const

const countRow = z.object({ name: z.string(), count: z.int() })
export type LabelCount = z.output<typeof countRow>

/** Entities by type, in one read. */
export const metaCounts = (): Query<LabelCount> => ({
  name: 'meta-counts',
  cypher: Object.entries(COUNTED)
    .map(
      ([name, label]) =>
        `MATCH (n:Entity:${label}) WITH count(n) AS count RETURN '${name}' AS name, count AS count`,
    )
    .join('\nUNION ALL '),
  params: {},
  row: countRow,
})

/** Conditions by family. */
export const metaFamilies = (): Query<LabelCount> => ({
  name: 'meta-families',
  cypher: 'MATCH (n:Entity:Condition) RETURN n.family AS name, count(n) AS count ORDER BY name',
  params: {},
  row: countRow,
})

/** The last days on which a report and another page were read, empty for none; days as `YYYY-MM-DD`, so that their order is that of texts. */
export const metaLastCurated = (): Query<{ day: string }> => ({
  name: 'meta-last-curated',
  cypher: `MATCH (n:Entity:Evidence) WITH max(n.readAt) AS day RETURN coalesce(day, '') AS day
UNION ALL MATCH (n:Entity:Reference) WITH max(n.readAt) AS day RETURN coalesce(day, '') AS day`,
  params: {},
  row: z.object({ day: z.string() }),
})

/** What is there and what is missing, family by family, then on the whole; counted when the data were planned. */
export const metaCoverage = (): Query<FamilyCoverage> => ({
  name: 'meta-coverage',
  cypher: 'MATCH (n:Entity:FamilyCoverage) RETURN n {.*} AS props ORDER BY n.place, n.id',
  params: {},
  row: coverageRow,
})

/** What changed since the last release, type by type; found when the data were planned. */
export const metaChanges = (): Query<TypeChanges> => ({
  name: 'meta-changes',
  cypher: `MATCH (n:Entity:DataChange)
RETURN n.previousVersion AS previousVersion, n.type AS type, n.added AS added, n.removed AS removed, n.changed AS changed
ORDER BY type, n.id`,
  params: {},
  row: changesRow,
})
