import type { FactName } from '../../../vocabulary/plan-facts.ts'
import type { Missing } from './missing.ts'

export const IMPORTANCES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'] as const
export type Importance = (typeof IMPORTANCES)[number]

/** The order in which a clinician asks what weighs alike: dangers before the procedure first, agreement last. */
const CLINICAL_ORDER: readonly string[] = [
  'RED_FLAG',
  'PROGRESSIVE_NEUROLOGICAL_DEFICIT',
  'SPINAL_INSTABILITY',
  'CANCER_STABILITY_ASSESSED',
  'LOCAL_INFECTION',
  'SYSTEMIC_INFECTION',
  'PREGNANCY',
  'DRUGS',
  'BLEEDING_DISORDER',
  'INR',
  'PLATELET_COUNT',
  'ALLERGY_TO_LOCAL_ANAESTHETIC',
  'ALLERGY_TO_STEROID',
  'ALLERGY_TO_CONTRAST',
  'ALLERGY_TO_CEMENT',
  'ALLERGY_TO_HYALURONATE',
  'ALLERGY_TO_LATEX',
  'PACEMAKER_OR_DEFIBRILLATOR',
  'IMMUNOSUPPRESSION',
  'DIABETES',
  'HBA1C',
  'PRIOR_TREATMENTS',
  'CONSERVATIVE_CARE_TRIED',
  'PAIN_DURATION',
  'PAIN_INTENSITY',
  'AGE_BAND',
] satisfies (FactName | 'RED_FLAG' | 'DRUGS' | 'PRIOR_TREATMENTS')[]
const LAST: readonly string[] = ['GOALS', 'CONSENT']

function place(fact: string): number {
  const known = CLINICAL_ORDER.indexOf(fact)
  return known < 0 ? CLINICAL_ORDER.length : known
}

/** Half of the options or more: finer counts would put a rare question before a dangerous one. */
const changesMost = (missing: Missing, options: number) => missing.procedures.length * 2 >= options

/**
 * By importance, then what changes most, then the clinical order, then the number of options; what is agreed with the
 * patient comes last, since it is asked when the rest is known.
 */
export const byImportance =
  (options: number) =>
  (a: Missing, b: Missing): number =>
    IMPORTANCES.indexOf(a.importance) - IMPORTANCES.indexOf(b.importance) ||
    LAST.indexOf(a.fact) - LAST.indexOf(b.fact) ||
    Number(changesMost(b, options)) - Number(changesMost(a, options)) ||
    place(a.fact) - place(b.fact) ||
    b.procedures.length - a.procedures.length ||
    ((a.redFlag ?? a.fact) < (b.redFlag ?? b.fact) ? -1 : 1)
