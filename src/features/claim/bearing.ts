import type { Bearing, Comparison, EffectDirection } from '../../vocabulary/evidence.ts'

export interface BearingInput {
  comparison: Comparison
  effectDirection: EffectDirection
  nonInferiority?: { met: boolean } | undefined
  /** A curator's reasoned departure from the rule. */
  bearing?: Bearing | undefined
}

const BY_DIRECTION: Record<EffectDirection, Bearing> = {
  FAVOURS_PROCEDURE: 'SUPPORTS',
  NO_DIFFERENCE_SHOWN: 'NO_DIFFERENCE',
  FAVOURS_COMPARATOR: 'CONTRARY',
  NOT_COMPARED: 'NOT_APPLICABLE',
}

/** True when a comparison can show that a procedure works at all. */
const bearsOnEfficacy = (comparison: Comparison): boolean =>
  comparison === 'SHAM_OR_PLACEBO' || comparison === 'USUAL_CARE'

/**
 * What one finding says about the claim. Only sham, placebo and usual-care comparisons bear on efficacy, and
 * non-inferiority trials as designed; no difference between two active treatments says nothing.
 */
export function bearingOf(finding: BearingInput): Bearing {
  if (finding.bearing) return finding.bearing
  if (finding.nonInferiority && !bearsOnEfficacy(finding.comparison)) {
    return finding.nonInferiority.met ? 'SUPPORTS' : 'CONTRARY'
  }
  return bearsOnEfficacy(finding.comparison) ? BY_DIRECTION[finding.effectDirection] : 'NOT_APPLICABLE'
}
