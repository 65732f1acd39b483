import { FOLLOW_UP_WINDOWS, PAIN_DOMAINS, type TimeWindow } from '../../../vocabulary/evidence.ts'
import { type EvidenceFact, windowOf } from '../../claim/evidence-fact.ts'

export interface WindowSupport {
  readonly window: TimeWindow
  readonly results: number
  readonly supports: number
  readonly studies: number
}

/** Results on pain that bear on efficacy, by follow-up window; empty windows included. */
export function durabilityOf(facts: readonly EvidenceFact[]): WindowSupport[] {
  const pain = facts.filter((f) => PAIN_DOMAINS.includes(f.domain) && f.bearing !== 'NOT_APPLICABLE')
  return FOLLOW_UP_WINDOWS.map((window) => {
    const inWindow = pain.filter((f) => windowOf(f.followUpMonths) === window)
    return {
      window,
      results: inWindow.length,
      supports: inWindow.filter((f) => f.bearing === 'SUPPORTS').length,
      studies: new Set(inWindow.map((f) => f.studyId)).size,
    }
  })
}
