import { findingKind } from '../../src/features/evidence/finding.ts'
import {
  type OutcomeMeasure,
  outcomeMeasureKind,
} from '../../src/features/outcome-measure/outcome-measure.ts'
import { type RecoveryFact, recoveryFactKind } from '../../src/features/recovery-profile/recovery-profile.ts'

let next = 0

/** A result on pain against sham at 3 months, as a store reads it; a test names the properties that differ. */
export function measured(props: Record<string, unknown> = {}, instrument: OutcomeMeasure | null = null) {
  next += 1
  const node = findingKind.row.parse({
    ...{
      id: `finding-${next}`,
      name: 'pain',
      nameSort: 'pain',
      outcome: 'pain',
      page: 'https://example.org',
    },
    ...{ comparison: 'SHAM_OR_PLACEBO', domain: 'PAIN_INTENSITY', unit: 'points (0-10)', followUpMonths: 3 },
    ...{ primary: false, analysis: 'NOT_REPORTED', effectDirection: 'FAVOURS_PROCEDURE' },
    ...props,
  })
  return { node, instrument }
}

export const instrument = (id: string, direction = 'HIGHER_IS_WORSE'): OutcomeMeasure =>
  outcomeMeasureKind.row.parse({
    ...{ id, name: id, nameSort: id, summary: id, domain: 'PAIN_INTENSITY', unit: 'points', direction },
  })

/** A recovery figure, as a store reads it. */
export function recoveryFact(measure: string, props: Record<string, unknown>): RecoveryFact {
  return recoveryFactKind.row.parse({
    ...{ id: measure, name: measure, nameSort: measure, measure, statistic: 'MEAN', population: 'adults' },
    ...props,
  })
}
