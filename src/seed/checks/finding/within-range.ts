import { scaleOf } from '../../../vocabulary/units.ts'
import type { Check, Told } from '../check.ts'
import { within } from '../numbers.ts'
import { type FindingContext, findingCheck } from './finding-check.ts'

interface Range {
  readonly min: number
  readonly max: number
}

/** The range that the unit states, else that of the instrument when the unit is the instrument's own. */
function rangeOf(unit: string, { measure }: FindingContext): Range | undefined {
  const stated = scaleOf(unit)
  if (stated) return stated
  if (measure?.min === undefined || measure.max === undefined || measure.unit !== unit) return undefined
  return { min: measure.min, max: measure.max }
}

const LEVELS = ['baseline', 'mean', 'median', 'low', 'high'] as const

function outside(key: string, values: Readonly<Record<string, unknown>>, { min, max }: Range): Told[] {
  const fix = `the scale runs from ${min} to ${max}: correct the figure, the unit or the instrument`
  const levels = LEVELS.flatMap((field): Told[] => {
    const value = values[field]
    if (typeof value !== 'number' || within(value, min, max)) return []
    return [{ path: [key, field], message: `${field} ${value} is not on the scale`, fix }]
  })
  const spread = (['change', 'sd'] as const).flatMap((field): Told[] => {
    const value = values[field]
    if (typeof value !== 'number' || Math.abs(value) <= max - min) return []
    return [{ path: [key, field], message: `${field} ${value} is wider than the scale`, fix }]
  })
  return [...levels, ...spread]
}

/** Bounds of a change or of an unnamed figure may be negative; only levels of a scale are held to it. */
const isLevel = (values: { readonly mean?: unknown; readonly median?: unknown }): boolean =>
  values.mean !== undefined || values.median !== undefined

/** Values lie on the scale that they were measured with. */
export const withinRange: Check = findingCheck('range', (finding, context) => {
  const range = rangeOf(finding.unit, context)
  if (range === undefined) return []
  // A mean of changes has its own sign, whatever the scale.
  if (/change|improve|reduc|decreas|differ|relief/i.test(finding.outcome)) return []
  return (['values', 'versusValues'] as const).flatMap((key) => {
    const values = finding[key]
    return values && isLevel(values) ? outside(key, values, range) : []
  })
})
