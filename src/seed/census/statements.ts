import type { SeedData, SeedFinding, SeedStudyFile } from '../seed-data.ts'

export type Report = SeedStudyFile['reports'][number]

/** A finding, a grading or a recommendation about one condition and one procedure. */
export interface Statement {
  readonly condition: string
  readonly procedure: string
  /** Undefined when the seed does not hold it, which is a fault of its own. */
  readonly report: Report | undefined
  /** Absent from gradings and recommendations. */
  readonly finding?: SeedFinding
}

export const pairKey = ({ condition, procedure }: { condition: string; procedure: string }): string =>
  `${condition}--${procedure}`

/** Everything that somebody found, graded or recommended, once per condition it is about. */
export function statementsOf(seed: SeedData): Statement[] {
  const reports = new Map(seed.studies.flatMap((file) => file.reports.map((r) => [r.id, r] as const)))
  const graded = seed.gradings.flatMap((g) => [...g.assessments, ...g.recommendations])
  return [
    ...seed.studies
      .flatMap((file) => file.findings)
      .flatMap((finding) =>
        finding.conditions.map((condition) => ({
          condition,
          procedure: finding.procedure,
          report: reports.get(finding.report),
          finding,
        })),
      ),
    ...graded.map(({ condition, procedure, report }) => ({
      condition,
      procedure,
      report: reports.get(report),
    })),
  ]
}

export const distinct = (values: Iterable<unknown>): number => new Set(values).size

/** How many reports have a statement that fits. */
export const reportsWith = (
  statements: readonly Statement[],
  fits: (report: Report, statement: Statement) => boolean = () => true,
): number => distinct(statements.flatMap((s) => (s.report && fits(s.report, s) ? [s.report.id] : [])))

export const isShamControlled = ({ finding }: Statement): boolean => finding?.comparison === 'SHAM_OR_PLACEBO'
