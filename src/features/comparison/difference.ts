import type { Quantity } from '../../store/props.ts'
import { ucumOf } from '../../vocabulary/units.ts'
import { comparedQuantity, type RecoveryFigure } from './recovery-rows.ts'

/** Units that name a kind or run backwards: subtracting them says nothing. */
const NOT_SUBTRACTED = ['{yes_no}', '{gauge}', '{category}', '{not_stated}']

const rounded = (n: number) => Math.round(n * 1000) / 1000

interface Span {
  readonly point: number | null
  readonly low: number
  readonly high: number
}

/** The figure as a range; a single number is a range of no width. */
function spanOf({ value, low, high }: Quantity): Span[] {
  const ends = [low, high, value].filter((n) => n !== null)
  return ends.length === 0 ? [] : [{ point: value, low: Math.min(...ends), high: Math.max(...ends) }]
}

/** A share grows with follow-up, so that figures of different times are not subtracted. */
const sameTime = (a: RecoveryFigure, b: RecoveryFigure) => a.fact.followUpMonths === b.fact.followUpMonths

function spans(minuend: RecoveryFigure, subtrahend: RecoveryFigure): Span[] {
  return spanOf(comparedQuantity(minuend)).flatMap((a) =>
    spanOf(comparedQuantity(subtrahend)).map((b) => ({
      point: a.point === null || b.point === null ? null : a.point - b.point,
      low: a.low - b.high,
      high: a.high - b.low,
    })),
  )
}

/**
 * Operation minus procedure over every pair of their figures: no figure is picked, so several figures give a range.
 * Null unless both have one.
 */
export function difference(
  procedure: readonly RecoveryFigure[],
  operation: readonly RecoveryFigure[],
  unit: string,
): Quantity | null {
  if (NOT_SUBTRACTED.includes(ucumOf(unit) ?? '')) return null
  const pairs = operation.flatMap((o) => procedure.filter((p) => sameTime(o, p)).flatMap((p) => spans(o, p)))
  const [first] = pairs
  if (!first) return null
  const low = rounded(Math.min(...pairs.map((s) => s.low)))
  const high = rounded(Math.max(...pairs.map((s) => s.high)))
  const value = pairs.length === 1 && first.point !== null ? rounded(first.point) : null
  return low === high ? { value: low, low: null, high: null, unit } : { value, low, high, unit }
}
