import type { Quantity } from '../../store/props.ts'
import { RECOVERY_MEASURES, type RecoveryMeasure } from '../../vocabulary/procedure.ts'
import { groupBy } from '../claim/evidence-fact.ts'
import { timeInDays } from '../recovery-profile/recovery-days.ts'
import type { RecoveryFact } from '../recovery-profile/recovery-profile.ts'

export interface RecoveryFigure {
  readonly fact: RecoveryFact
  readonly days: Quantity | null
}

export interface RecoveryRow {
  readonly measure: RecoveryMeasure
  readonly unit: string
  readonly cells: readonly (readonly RecoveryFigure[])[]
}

/** The figure that a row compares: in days where it is a time. */
export const comparedQuantity = ({ fact, days }: RecoveryFigure): Quantity => days ?? fact.quantity

const figureOf = (fact: RecoveryFact): RecoveryFigure => ({ fact, days: timeInDays(fact.quantity) })
const unitOf = (figure: RecoveryFigure) => comparedQuantity(figure).unit
const keyOf = (figure: RecoveryFigure) => `${figure.fact.measure} ${unitOf(figure)}`

/** One row for each measure and unit that any column has; times of all units share a row, in days. */
export function recoveryRows(columns: readonly (readonly RecoveryFact[])[]): RecoveryRow[] {
  const figures = columns.map((facts) => facts.map(figureOf))
  const byKey = figures.map((column) => groupBy(column, keyOf))
  const keys = new Map(figures.flat().map((f) => [keyOf(f), { measure: f.fact.measure, unit: unitOf(f) }]))
  return [...keys]
    .map(([key, row]) => ({ ...row, cells: byKey.map((column) => column.get(key) ?? []) }))
    .toSorted(
      (a, b) =>
        RECOVERY_MEASURES.indexOf(a.measure) - RECOVERY_MEASURES.indexOf(b.measure) ||
        (a.unit < b.unit ? -1 : 1),
    )
}
