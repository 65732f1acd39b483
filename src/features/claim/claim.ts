import { z } from 'zod'
import type { EntityKind } from '../../store/entity.ts'
import { maybe, maybeNumber, maybeText, namedRow, texts } from '../../store/props.ts'
import {
  ASSESSMENT_ORIGINS,
  BEARINGS,
  CERTAINTIES,
  COMPARISONS,
  GRADE_REASONS_DOWN,
  GRADE_REASONS_UP,
  OUTCOME_DOMAINS,
  RECOMMENDATION_DIRECTIONS,
  RECOMMENDATION_STRENGTHS,
  TIME_WINDOWS,
} from '../../vocabulary/evidence.ts'
import type { Finding } from '../evidence/finding.ts'

const counts = (prefix: 'studies' | 'findings') => ({
  [`${prefix}Supports`]: z.int(),
  [`${prefix}NoDifference`]: z.int(),
  [`${prefix}Contrary`]: z.int(),
  [`${prefix}NotApplicable`]: z.int(),
})

/** How much speaks for and against. */
export interface BearingTally {
  readonly supports: number
  readonly noDifference: number
  readonly contrary: number
  readonly notApplicable: number
}

const tally = (props: Record<string, unknown>, prefix: 'studies' | 'findings'): BearingTally => ({
  supports: Number(props[`${prefix}Supports`]),
  noDifference: Number(props[`${prefix}NoDifference`]),
  contrary: Number(props[`${prefix}Contrary`]),
  notApplicable: Number(props[`${prefix}NotApplicable`]),
})

const row = z
  .looseObject({
    ...namedRow,
    ...counts('studies'),
    ...counts('findings'),
    certainty: maybe(z.enum(CERTAINTIES)),
    certaintyIndirect: maybe(z.boolean()),
    carriedCertainty: maybe(z.enum(CERTAINTIES)),
    participants: maybeNumber,
    participantsInTrials: maybeNumber,
    participantsInFavour: maybeNumber,
    supportingStudies: z.int(),
    supportingDirectly: z.int(),
    comparedDirectly: z.int(),
    supportingParticipants: maybeNumber,
    directStudies: z.int(),
    headToHeadBetter: z.int(),
    headToHeadNoDifference: z.int(),
    headToHeadWorse: z.int(),
  })
  .transform((props) => ({
    ...props,
    __typename: 'Claim' as const,
    certainty: props.certainty && { certainty: props.certainty, indirect: props.certaintyIndirect ?? false },
    studies: tally(props, 'studies'),
    findingCounts: tally(props, 'findings'),
    people: {
      participants: props.participants,
      inTrials: props.participantsInTrials,
      inFavour: props.participantsInFavour,
      supportingStudies: props.supportingStudies,
      supportingDirectly: props.supportingDirectly,
      comparedDirectly: props.comparedDirectly,
      supporting: props.supportingParticipants,
    },
    headToHead: {
      better: props.headToHeadBetter,
      noDifference: props.headToHeadNoDifference,
      worse: props.headToHeadWorse,
    },
  }))
/** That a procedure relieves a condition, with counts of what bears on it. */
export type Claim = z.output<typeof row> & {
  /** Set when the claim is shown as of an earlier year. */
  readonly asOf?: { readonly year: number; readonly assessments: readonly Assessment[] }
}
export const claimKind: EntityKind<Claim> = { label: 'Claim', noun: 'claim', row }

const assessmentRow = z
  .looseObject({
    ...namedRow,
    conditionId: z.string(),
    domain: z.enum(OUTCOME_DOMAINS),
    comparison: z.enum(COMPARISONS),
    window: z.enum(TIME_WINDOWS),
    certainty: z.enum(CERTAINTIES),
    reasonsDown: z.array(z.enum(GRADE_REASONS_DOWN)),
    reasonsUp: z.array(z.enum(GRADE_REASONS_UP)),
    origin: z.enum(ASSESSMENT_ORIGINS),
    bearing: maybe(z.enum(BEARINGS)),
    statement: maybeText,
    participants: maybeNumber,
    reportYear: maybeNumber,
    sources: texts,
  })
  .transform((props) => ({ ...props, __typename: 'Assessment' as const }))
/** Certainty for one outcome, comparison and window. */
export type Assessment = z.output<typeof assessmentRow> & {
  /** Set when only some of its findings were known by the year asked for. */
  readonly only?: ReadonlySet<string>
  /** Then also the claim, since a finding retracted later is linked to it alone. */
  readonly claimId?: string
  /** False in the list of a broader condition. */
  readonly direct?: boolean
}
export const assessmentKind: EntityKind<Assessment> = {
  label: 'Assessment',
  noun: 'assessment',
  row: assessmentRow,
}

const recommendationRow = z
  .looseObject({
    ...namedRow,
    conditionId: z.string(),
    by: z.string(),
    direction: z.enum(RECOMMENDATION_DIRECTIONS),
    strength: z.enum(RECOMMENDATION_STRENGTHS),
    grade: maybeText,
    statement: z.string(),
    reportYear: maybeNumber,
    sources: texts,
  })
  .transform((props) => ({ ...props, __typename: 'Recommendation' as const }))
/** What a body recommends. */
export type Recommendation = z.output<typeof recommendationRow> & {
  /** False in the list of a broader condition. */
  readonly direct?: boolean
}
export const recommendationKind: EntityKind<Recommendation> = {
  label: 'Recommendation',
  noun: 'recommendation',
  row: recommendationRow,
}

/** Facts of the link from a finding to an assessment. */
export const bearingFacts = z.object({ bearing: z.enum(BEARINGS), direct: z.boolean(), reason: maybeText })
type BearingFacts = z.output<typeof bearingFacts>

/** A finding about a claim, with what it says. */
export interface ClaimFinding {
  readonly parent: string
  readonly node: Finding
  readonly edge: BearingFacts & {
    /** Year from which its report is retracted. */
    readonly retractedFrom: number | null
  }
}
