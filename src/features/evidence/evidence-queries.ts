import type { z } from 'zod'
import type { Query } from '../../graph/query.ts'
import { byIds } from '../../store/entity.ts'
import { evidenceKind } from './evidence-report.ts'
import { yearFactRow } from './evidence-years.ts'

export const evidenceByIds = byIds(evidenceKind)

/** What these reports add to the counts of their years. */
export const evidenceYearFacts = (ids: readonly string[]): Query<z.output<typeof yearFactRow>> => ({
  name: 'evidence-year-facts',
  cypher: `MATCH (n:Entity:Evidence) WHERE n.id IN $ids
RETURN n.year AS year, n.design AS design, n.studyId AS study, n.nRandomized AS randomized, n.nAnalyzed AS analyzed,
[(n)<-[:HAS_REPORT]-(s:Study) | {randomized: s.nRandomized}] AS studies`,
  params: { ids: [...ids] },
  row: yearFactRow,
})
