/** Digits after the decimal point, as the number is written. */
export function decimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}

/** Half of the last digit that the number shows: how far rounding may have moved it. */
export const roundingOf = (value: number): number => 0.5 * 10 ** -decimals(value)

const SLACK = 1e-9

/** True when `a` and `b` are the same after rounding and a tiny arithmetic error. */
export const near = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= tolerance + SLACK

/** True when the value lies within the bounds that are known. */
export const within = (value: number, low: number | undefined, high: number | undefined): boolean =>
  (low === undefined || value >= low - SLACK) && (high === undefined || value <= high + SLACK)
