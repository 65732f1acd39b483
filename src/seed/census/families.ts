import type { CoverageCounts, CoverageMeasure } from '../../features/meta/coverage.ts'
import { CONDITION_FAMILIES, type ConditionFamily } from '../../vocabulary/condition.ts'
import { RANDOMISED_DESIGNS, SYNTHESIS_DESIGNS } from '../../vocabulary/evidence.ts'
import type { SeedData, SeedFinding } from '../seed-data.ts'
import { FINDING_KINDS } from './finding-kinds.ts'
import {
  distinct,
  isShamControlled,
  pairKey,
  reportsWith,
  type Statement,
  statementsOf,
} from './statements.ts'

/** One pathway of the plan, as far as coverage goes. */
export interface PathwayPlace {
  readonly condition: string
  readonly gap: boolean
}

/** What a family is counted by, with the words for it; indented are parts of the line above. */
export const MEASURES = {
  conditions: 'conditions',
  structures: 'sources of pain',
  procedures: 'procedures studied, graded or recommended',
  reports: 'reports',
  reviews: '  systematic reviews and meta-analyses',
  guidelines: '  guidelines',
  randomised: '  randomised trials',
  shamControlled: '  against sham or placebo',
  noDifference: '  that showed no difference',
  findings: 'findings',
  findingsWithPrecision: '  with an interval, or group data that give one',
  medicationUseFindings: '  on medication use',
  functionOrQualityOfLifeFindings: '  on function or quality of life',
  adverseEventFindings: '  on adverse events, with denominator',
  accuracyFindings: '  on accuracy of blocks',
  findingsBeyondOneYear: '  on benefit beyond 12 months',
  pairsWithEvidence: 'pairs with evidence of their own',
  pathways: 'pathways',
  gaps: '  without evidence',
} as const satisfies Record<CoverageMeasure, string>

/** Counts of one family; null for the whole, where what serves several families counts once. */
export interface FamilyCounts {
  readonly family: ConditionFamily | null
  readonly counts: CoverageCounts
}

interface Content {
  readonly conditions: SeedData['conditions']
  readonly statements: readonly Statement[]
  readonly pathways: readonly PathwayPlace[]
}

function countFindings(
  statements: readonly Statement[],
): Readonly<Record<keyof typeof FINDING_KINDS, number>> {
  const findings = [...new Set(statements.flatMap((s) => s.finding ?? []))]
  const counted = Object.entries<(finding: SeedFinding) => boolean>(FINDING_KINDS).map(
    ([kind, fits]) => [kind, findings.filter(fits).length] as const,
  )
  return Object.fromEntries(counted) as Record<keyof typeof FINDING_KINDS, number>
}

function countContent({ conditions, statements, pathways }: Content): CoverageCounts {
  return {
    conditions: conditions.length,
    structures: distinct(conditions.flatMap((c) => c.arisesFrom.map((a) => a.structure))),
    procedures: distinct(statements.map((s) => s.procedure)),
    reports: reportsWith(statements),
    reviews: reportsWith(statements, (r) => SYNTHESIS_DESIGNS.includes(r.design)),
    guidelines: reportsWith(statements, (r) => r.design === 'GUIDELINE'),
    randomised: reportsWith(statements, (r) => RANDOMISED_DESIGNS.includes(r.design)),
    shamControlled: reportsWith(statements, (_, s) => isShamControlled(s)),
    noDifference: reportsWith(statements, (_, s) => s.finding?.effectDirection === 'NO_DIFFERENCE_SHOWN'),
    ...countFindings(statements),
    pairsWithEvidence: distinct(statements.map(pairKey)),
    pathways: pathways.length,
    gaps: pathways.filter((p) => p.gap).length,
  }
}

/** What the seed holds about each of the seven families, then about all of them. */
export function familyCounts(seed: SeedData, pathways: readonly PathwayPlace[]): FamilyCounts[] {
  const statements = statementsOf(seed)
  const families = CONDITION_FAMILIES.map((family) => {
    const conditions = seed.conditions.filter((c) => c.family === family)
    const ids = new Set(conditions.map((c) => c.id))
    const isHere = ({ condition }: { condition: string }) => ids.has(condition)
    const content = { conditions, statements: statements.filter(isHere), pathways: pathways.filter(isHere) }
    return { family, counts: countContent(content) }
  })
  return [
    ...families,
    { family: null, counts: countContent({ conditions: seed.conditions, statements, pathways }) },
  ]
}
