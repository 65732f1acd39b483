import type { EvidenceFact } from '../../claim/evidence-fact.ts'

/** Four weeks in months of 30.4 days: what is taken before is care after the procedure, not sparing of opioids. */
const FOUR_WEEKS_MONTHS = 0.92

/** A result on opioids themselves, their dose, use or stopping, after four weeks or more. */
export const isOnOpioids = (f: Pick<EvidenceFact, 'domain' | 'medicationKind' | 'followUpMonths'>): boolean =>
  f.domain === 'MEDICATION_USE' &&
  f.medicationKind === 'OPIOID' &&
  f.followUpMonths !== null &&
  f.followUpMonths >= FOUR_WEEKS_MONTHS
