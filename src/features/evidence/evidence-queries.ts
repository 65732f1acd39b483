import { byIds, columns, type Order, page, total, type Where } from '../../store/entity.ts'
import type { Comparison, StudyDesign } from '../../vocabulary/evidence.ts'
import { comparisonRow, evidenceFacetRow } from './evidence-facets.ts'
import { evidenceKind } from './evidence-report.ts'
import { yearFactRow } from './evidence-years.ts'

export interface EvidenceFilter {
  readonly pmid?: readonly string[] | undefined
  readonly doi?: readonly string[] | undefined
  readonly nct?: readonly string[] | undefined
  readonly design?: readonly StudyDesign[] | undefined
  readonly comparison?: readonly Comparison[] | undefined
  readonly condition?: readonly string[] | undefined
  readonly procedure?: readonly string[] | undefined
  readonly yearFrom?: number | undefined
  readonly yearTo?: number | undefined
}

const anyOf = (property: string, name: string, values: readonly string[] | undefined): Where => ({
  text: `NOT $has_${name} OR ${property} IN $${name}`,
  params: { [`has_${name}`]: values !== undefined, [name]: [...(values ?? [])] },
})

const throughFinding = (pattern: string, name: string, values: readonly string[] | undefined): Where => ({
  text: `NOT $has_${name} OR EXISTS {${pattern}}`,
  params: { [`has_${name}`]: values !== undefined, [name]: [...(values ?? [])] },
})

const FINDING = '(n)-[:REPORTS]->(f:Finding)'

export function evidenceWhere(filter: EvidenceFilter): Where[] {
  return [
    anyOf('n.pmid', 'pmids', filter.pmid),
    // DOIs are case-insensitive, and are stored folded beside the printed form.
    anyOf(
      'n.doiFolded',
      'dois',
      filter.doi?.map((d) => d.toLowerCase()),
    ),
    anyOf('n.nct', 'ncts', filter.nct),
    anyOf('n.design', 'designs', filter.design),
    throughFinding(`MATCH ${FINDING} WHERE f.comparison IN $comparisons`, 'comparisons', filter.comparison),
    throughFinding(
      `MATCH ${FINDING}-[:ABOUT]->(c:Condition) WHERE c.id IN $conditions`,
      'conditions',
      filter.condition,
    ),
    throughFinding(
      `MATCH ${FINDING}-[:EVALUATES]->(p:Procedure) WHERE p.id IN $procedures`,
      'procedures',
      filter.procedure,
    ),
    {
      text: 'n.year >= $yearFrom AND n.year <= $yearTo',
      params: { yearFrom: filter.yearFrom ?? 0, yearTo: filter.yearTo ?? 9999 },
    },
  ]
}

const NEWEST_FIRST: Order = { property: 'year', descending: true, start: 9999 }

export const evidenceByIds = byIds(evidenceKind)
export const evidencePage = page(evidenceKind, NEWEST_FIRST)
export const evidenceTotal = total(evidenceKind)
export const evidenceYearFacts = columns(
  'Evidence',
  'evidence-year-facts',
  `n.year AS year, n.design AS design, n.studyId AS study, n.nRandomized AS randomized, n.nAnalyzed AS analyzed,
[(n)<-[:HAS_REPORT]-(s:Study) | {randomized: s.nRandomized}] AS studies`,
  yearFactRow,
)

export const evidenceFacetFacts = columns(
  'Evidence',
  'evidence-facet-facts',
  'n.design AS design, n.year AS year',
  evidenceFacetRow,
)

/** Not a list beside the other facts: the engines collect lists in different orders. */
export const evidenceComparisonFacts = columns(
  'Evidence',
  'evidence-comparison-facts',
  'DISTINCT n.id AS report, made.comparison AS comparison',
  comparisonRow,
  ' MATCH (n)-[:REPORTS]->(made:Finding)',
)
