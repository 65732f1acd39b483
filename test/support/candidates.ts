import { NOBODY } from '../../src/features/claim/people.ts'
import type { Candidate, PathwayView } from '../../src/features/pathway/pathway.ts'
import type { Viewed } from '../../src/features/pathway/ranking/filters.ts'

const UNKNOWN = {
  CERTAINTY: null,
  BALANCE: null,
  DURABILITY: null,
  FUNCTION_AND_QUALITY_OF_LIFE: null,
  OPIOID_SPARING: null,
  RECOVERY: null,
  LOW_INVASIVENESS: null,
  TARGETING: 1,
  RECOMMENDATIONS: 0.5,
}

/** A pathway of which nothing but the procedure is known. */
export function candidate(
  id: string,
  procedure: Partial<Candidate['procedure']>,
  differs: Partial<Candidate> = {},
): Candidate {
  return {
    id,
    name: id,
    conditionId: 'RELIEF:condition/any',
    procedureId: `RELIEF:procedure/${id}`,
    routeStructures: [],
    routeLinks: [],
    hops: 1,
    sourceRole: 'ORIGIN',
    gap: true,
    adviceBy: [],
    adviceDirections: [],
    adviceYears: [],
    advice: [],
    narrowerAdviceIds: [],
    narrowerAdviceBy: [],
    narrowerAdviceConditions: [],
    narrowerAdvice: [],
    narrowerGradingIds: [],
    broaderAdviceIds: [],
    broaderAdviceBy: [],
    broaderAdviceConditions: [],
    broaderAdvice: [],
    unreadYears: [],
    recoveryDays: null,
    recoveryMeasure: null,
    workDays: null,
    shamControlled: false,
    supportsOver12Months: false,
    sparesOpioids: false,
    components: UNKNOWN,
    procedure: {
      name: id,
      class: 'INJECTION',
      intent: ['THERAPEUTIC'],
      accessRoute: 'NEEDLE',
      invasivenessGrade: 2,
      ...procedure,
    },
    claim: null,
    carried: [],
    ...differs,
  }
}

const NONE = { supports: 0, noDifference: 0, contrary: 0, notApplicable: 0 }

/** The candidate with the view of a gap, except for what a test says. */
export function viewed(item: Candidate, view: Partial<PathwayView> = {}): Viewed {
  return {
    candidate: item,
    view: {
      components: item.components,
      flags: item,
      certainty: null,
      studies: NONE,
      findingCounts: NONE,
      headToHead: { better: 0, noDifference: 0, worse: 0 },
      people: NOBODY,
      carried: [],
      gap: item.gap,
      advice: item.advice,
      broaderAdvice: item.broaderAdvice,
      known: null,
      ...view,
    },
  }
}
