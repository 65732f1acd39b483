import type { Check } from '../check.ts'
import { findingCheck } from './finding-check.ts'

/** Who departs from the bearing that direction and comparison imply says why. */
export const bearingHasReason: Check = findingCheck('bearing', ({ bearing, bearingReason }) => {
  if (bearing !== undefined && bearingReason === undefined) {
    return [{ path: ['bearing'], message: `bearing ${bearing} without a reason`, fix: 'add bearingReason' }]
  }
  if (bearing !== undefined || bearingReason === undefined) return []
  return [
    {
      path: ['bearingReason'],
      message: 'a reason, but no bearing',
      fix: 'add bearing, or remove the reason',
    },
  ]
})
