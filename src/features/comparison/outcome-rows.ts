import {
  COMPARISONS,
  type Comparison,
  OUTCOME_DOMAINS,
  type OutcomeDomain,
  TIME_WINDOWS,
  type TimeWindow,
} from '../../vocabulary/evidence.ts'
import { groupBy, windowOf } from '../claim/evidence-fact.ts'
import { type Measured, scoringInstrument } from '../evidence/comparable.ts'
import type { OutcomeMeasure } from '../outcome-measure/outcome-measure.ts'

/** Everything that must be equal before two figures may stand in one row. */
export interface OutcomeKey {
  readonly domain: OutcomeDomain
  readonly window: TimeWindow
  readonly comparison: Comparison
  readonly unit: string
  readonly instrument: OutcomeMeasure | null
}

export function outcomeKey(finding: Measured): OutcomeKey {
  const { domain, comparison, unit, followUpMonths } = finding.node
  const window = windowOf(followUpMonths)
  return { domain, window, comparison, unit, instrument: scoringInstrument(finding) }
}

export const keyText = ({ domain, window, comparison, unit, instrument }: OutcomeKey): string =>
  JSON.stringify([domain, window, comparison, unit, instrument?.id ?? ''])

const place = <T>(list: readonly T[], item: T) => list.indexOf(item)

/** Outcomes as in the vocabulary, then comparison, then time, then unit and instrument. */
export function byOutcome(a: OutcomeKey, b: OutcomeKey): number {
  return (
    place(OUTCOME_DOMAINS, a.domain) - place(OUTCOME_DOMAINS, b.domain) ||
    place(COMPARISONS, a.comparison) - place(COMPARISONS, b.comparison) ||
    place(TIME_WINDOWS, a.window) - place(TIME_WINDOWS, b.window) ||
    (keyText(a) < keyText(b) ? -1 : 1)
  )
}

export interface Row<T> extends OutcomeKey {
  /** One list for each column, in their order; empty for a gap. */
  readonly cells: readonly (readonly T[])[]
}

/** One row for each key that any column has, with what every column has under it. */
export function outcomeRows<T extends Measured>(columns: readonly (readonly T[])[]): Row<T>[] {
  const keys = new Map(columns.flat().map((f) => [keyText(outcomeKey(f)), outcomeKey(f)]))
  const byKey = columns.map((column) => groupBy(column, (f) => keyText(outcomeKey(f))))
  return [...keys]
    .toSorted(([, a], [, b]) => byOutcome(a, b))
    .map(([text, key]) => ({ ...key, cells: byKey.map((column) => column.get(text) ?? []) }))
}
