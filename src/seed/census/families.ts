import { CONDITION_FAMILIES, type ConditionFamily } from '../../vocabulary/condition.ts'
import type { SeedData, SeedFinding } from '../seed-data.ts'

export interface FamilyCounts {
  readonly family: ConditionFamily
  readonly conditions: number
  readonly structures: number
  readonly procedures: number
  readonly reports: number
  readonly findings: number
  /** Reports with a finding against sham or placebo. */
  readonly shamControlled: number
  /** Reports with a finding that showed no difference. */
  readonly noDifference: number
}

const distinct = (values: readonly string[]): number => new Set(values).size

const reportsWith = (findings: readonly SeedFinding[], has: (f: SeedFinding) => boolean): number =>
  distinct(findings.filter(has).map((f) => f.report))

/** What the seed holds about each of the seven families. */
export function familyCounts(seed: SeedData): FamilyCounts[] {
  const all = seed.studies.flatMap((s) => s.findings)
  return CONDITION_FAMILIES.map((family) => {
    const conditions = seed.conditions.filter((c) => c.family === family)
    const ids = new Set(conditions.map((c) => c.id))
    const findings = all.filter((f) => f.conditions.some((id) => ids.has(id)))
    return {
      family,
      conditions: conditions.length,
      structures: distinct(conditions.flatMap((c) => c.arisesFrom.map((a) => a.structure))),
      procedures: distinct(findings.map((f) => f.procedure)),
      reports: distinct(findings.map((f) => f.report)),
      findings: findings.length,
      shamControlled: reportsWith(findings, (f) => f.comparison === 'SHAM_OR_PLACEBO'),
      noDifference: reportsWith(findings, (f) => f.effectDirection === 'NO_DIFFERENCE_SHOWN'),
    }
  })
}
