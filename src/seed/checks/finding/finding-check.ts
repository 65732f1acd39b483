import type { SeedData, SeedFinding, SeedStudyFile } from '../../seed-data.ts'
import type { Check, Told } from '../check.ts'

/** A finding with what it stands beside. */
export interface FindingContext {
  readonly file: SeedStudyFile
  readonly seed: SeedData
  /** The instrument, when it is named and exists. */
  readonly measure: SeedData['outcomeMeasures'][number] | undefined
}

/** A rule about single findings. */
export const findingCheck =
  (rule: string, judge: (finding: SeedFinding, context: FindingContext) => readonly Told[]): Check =>
  (seed, { at }) => {
    const measures = new Map(seed.outcomeMeasures.map((m) => [m.id, m]))
    return seed.studies.flatMap((file) =>
      file.findings.flatMap((finding) => {
        const measure = finding.instrument === undefined ? undefined : measures.get(finding.instrument)
        return judge(finding, { file, seed, measure }).map(({ path = ['id'], message, fix }) => ({
          ...at(finding, ...path),
          rule,
          message,
          fix,
        }))
      }),
    )
  }
