import type { Quantity } from '../../store/props.ts'
import type { RecoveryMeasure } from '../../vocabulary/procedure.ts'

export interface RecoveryFigure {
  readonly measure: RecoveryMeasure
  readonly unit: string
  readonly value?: number | undefined
  readonly low?: number | undefined
  readonly high?: number | undefined
}

const DAYS_PER_UNIT: Readonly<Record<string, number>> = {
  min: 1 / 1440,
  h: 1 / 24,
  d: 1,
  wk: 7,
  mo: 30.4,
  a: 365.25,
}

/**
 * Which measure stands for "back to usual life": the first that any source gives. Full activity before work, since many
 * are back at a desk long before they may lift or bend.
 */
const RETURN_MEASURES: readonly RecoveryMeasure[] = [
  'TIME_TO_FULL_ACTIVITY',
  'TIME_TO_WORK',
  'TIME_TO_LIGHT_ACTIVITY',
]

/** Days until usual activity, and what they measure. */
export interface UsualActivity {
  readonly measure: RecoveryMeasure
  readonly days: number
}

/** No source is finer than this, and 16.6 weeks are not 116.20000000000002 days. */
const toTenths = (days: number) => Math.round(days * 10) / 10

/** A figure in days, to one decimal: the central value, else the far end of its range; null for another kind of unit. */
export function inDays(figure: RecoveryFigure): number | null {
  const perUnit = DAYS_PER_UNIT[figure.unit]
  const value = figure.value ?? figure.high ?? figure.low
  return perUnit === undefined || value === undefined ? null : toTenths(value * perUnit)
}

const rounded = (days: number) => Math.round(days * 1000) / 1000

/** A time in days, its range too; null for another kind of unit. */
export function timeInDays({ value, low, high, unit }: Quantity): Quantity | null {
  const perUnit = DAYS_PER_UNIT[unit]
  if (perUnit === undefined) return null
  const days = (figure: number | null) => (figure === null ? null : rounded(figure * perUnit))
  return { value: days(value), low: days(low), high: days(high), unit: 'd' }
}

/** Days of one measure; where sources differ, the slowest counts, so that no promise is made. */
export function daysUntil(measure: RecoveryMeasure, figures: readonly RecoveryFigure[]): number | null {
  const days = figures.filter((f) => f.measure === measure).flatMap((f) => inDays(f) ?? [])
  return days.length > 0 ? Math.max(...days) : null
}

/** Return to usual activity; null when no source gives a time. */
export function returnToUsualActivity(figures: readonly RecoveryFigure[]): UsualActivity | null {
  for (const measure of RETURN_MEASURES) {
    const days = daysUntil(measure, figures)
    if (days !== null) return { measure, days }
  }
  return null
}
