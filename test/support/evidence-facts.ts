import fc from 'fast-check'
import type { EvidenceFact } from '../../src/features/claim/evidence-fact.ts'
import {
  BEARINGS,
  COMPARISONS,
  EFFECT_DIRECTIONS,
  MEDICATION_KINDS,
  OUTCOME_DOMAINS,
  STUDY_DESIGNS,
} from '../../src/vocabulary/evidence.ts'

let next = 0

/** A blinded sham-controlled result on pain that supports the claim; a test names what differs. */
export function fact(differs: Partial<EvidenceFact> = {}): EvidenceFact {
  next += 1
  return {
    findingId: `finding-${next}`,
    studyId: `study-${next}`,
    year: 2015,
    retractedFrom: null,
    design: 'RANDOMISED_TRIAL',
    blinded: true,
    highRiskOfBias: false,
    domain: 'PAIN_INTENSITY',
    medicationKind: null,
    comparison: 'SHAM_OR_PLACEBO',
    followUpMonths: 3,
    bearing: 'SUPPORTS',
    direction: 'FAVOURS_PROCEDURE',
    versusItself: false,
    direct: true,
    participants: 120,
    ...differs,
  }
}

/** Any result: few studies, so that several results share one. */
const anyFact: fc.Arbitrary<EvidenceFact> = fc.record({
  findingId: fc.uuid(),
  studyId: fc.constantFrom('a', 'b', 'c', 'd'),
  year: fc.integer({ min: 1990, max: 2026 }),
  retractedFrom: fc.option(fc.integer({ min: 1995, max: 2026 }), { freq: 10 }),
  design: fc.constantFrom(...STUDY_DESIGNS),
  blinded: fc.boolean(),
  highRiskOfBias: fc.boolean(),
  domain: fc.constantFrom(...OUTCOME_DOMAINS),
  medicationKind: fc.constantFrom(...MEDICATION_KINDS, null),
  comparison: fc.constantFrom(...COMPARISONS),
  followUpMonths: fc.constantFrom(0.5, 3, 6, 12, 24, null),
  bearing: fc.constantFrom(...BEARINGS),
  direction: fc.constantFrom(...EFFECT_DIRECTIONS),
  versusItself: fc.boolean(),
  direct: fc.boolean(),
  participants: fc.option(fc.integer({ min: 5, max: 700 })),
})

export const anyFacts = fc.array(anyFact, { maxLength: 12 })
