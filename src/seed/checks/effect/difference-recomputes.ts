import type { Check } from '../check.ts'
import { findingCheck } from '../finding/finding-check.ts'
import { near, roundingOf, within } from '../numbers.ts'

/** A difference fits the means of the groups; an adjusted one stays inside its own interval, or a note says why. */
export const differenceRecomputes: Check = findingCheck('difference', (finding) => {
  const { effect, values, versusValues, note } = finding
  const [own, other] = [values?.mean, versusValues?.mean]
  if (effect?.type !== 'MEAN_DIFFERENCE' || own === undefined || other === undefined || note !== undefined)
    return []
  const tolerance = roundingOf(own) + roundingOf(other) + roundingOf(effect.estimate)
  const fits = (difference: number): boolean =>
    near(difference, effect.estimate, tolerance) ||
    (effect.low !== undefined &&
      effect.high !== undefined &&
      within(difference, effect.low - tolerance, effect.high + tolerance))
  if (fits(own - other)) return []
  const message = `the means differ by ${Number((own - other).toFixed(4))}, the effect is ${effect.estimate}`
  const fix = fits(other - own)
    ? 'if the page prints comparator minus procedure, say so in note'
    : 'read the figures again; an adjusted difference needs a note that says so'
  return [{ path: ['effect', 'estimate'], message, fix }]
})
