import { MEDICATION_KINDS } from '../../../vocabulary/evidence.ts'
import type { Check } from '../check.ts'
import { findingCheck } from './finding-check.ts'

/** A result on medication says which drugs it counts, since only opioids count as sparing of opioids; no other result does. */
export const medicationStated: Check = findingCheck('medication', ({ domain, medicationKind }) => {
  if (domain === 'MEDICATION_USE' && medicationKind === undefined) {
    const fix = `add medicationKind: one of ${MEDICATION_KINDS.join(', ')}`
    return [{ path: ['domain'], message: 'a result on medication that does not say on which', fix }]
  }
  if (domain === 'MEDICATION_USE' || medicationKind === undefined) return []
  const message = `medicationKind ${medicationKind} on a result in domain ${domain}`
  return [{ path: ['medicationKind'], message, fix: 'remove medicationKind, or write domain MEDICATION_USE' }]
})
