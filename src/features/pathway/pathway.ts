import { z } from 'zod'
import { maybe, maybeNumber, texts } from '../../store/props.ts'
import { PAIN_SOURCE_ROLES } from '../../vocabulary/anatomy.ts'
import {
  BEARINGS,
  CERTAINTIES,
  COMPARISONS,
  OUTCOME_DOMAINS,
  RECOMMENDATION_DIRECTIONS,
  RECOMMENDATION_STRENGTHS,
} from '../../vocabulary/evidence.ts'
import {
  ACCESS_ROUTES,
  PROCEDURE_CLASSES,
  PROCEDURE_INTENTS,
  RECOVERY_MEASURES,
} from '../../vocabulary/procedure.ts'
import { type BearingTally, claimKind } from '../claim/claim.ts'
import type { HeadToHead } from '../claim/head-to-head.ts'
import type { OverallCertainty } from '../claim/overall-certainty.ts'
import type { People } from '../claim/people.ts'
import { type BroaderAdvice, broaderAdviceOf } from './narrower/broader-advice.ts'
import { narrowerAdviceOf } from './narrower/narrower-advice.ts'
import {
  COMPONENT_PROPS,
  COMPONENTS,
  type ComponentName,
  type ComponentValues,
} from './scoring/components.ts'
import type { PathwayFlags } from './scoring/flags.ts'
import type { Score } from './scoring/score.ts'
import type { Advice, CarriedFact } from './scoring/scored-facts.ts'

export type { Advice }

const storedRow = z
  .looseObject({
    id: z.string(),
    name: z.string(),
    conditionId: z.string(),
    procedureId: z.string(),
    routeStructures: texts,
    routeLinks: texts,
    hops: maybeNumber,
    sourceRole: maybe(z.enum(PAIN_SOURCE_ROLES)),
    gap: z.boolean(),
    adviceBy: texts,
    adviceDirections: z.array(z.enum(RECOMMENDATION_DIRECTIONS)).nullish(),
    adviceStrengths: z.array(z.enum(RECOMMENDATION_STRENGTHS)).nullish(),
    adviceYears: z.array(z.int()).nullish(),
    narrowerAdviceIds: texts,
    narrowerAdviceBy: texts,
    narrowerAdviceDirections: z.array(z.enum(RECOMMENDATION_DIRECTIONS)).nullish(),
    narrowerAdviceYears: z.array(z.int()).nullish(),
    narrowerAdviceConditions: texts,
    narrowerGradingIds: texts,
    broaderAdviceIds: texts,
    broaderAdviceBy: texts,
    broaderAdviceDirections: z.array(z.enum(RECOMMENDATION_DIRECTIONS)).nullish(),
    broaderAdviceStrengths: z.array(z.enum(RECOMMENDATION_STRENGTHS)).nullish(),
    broaderAdviceYears: z.array(z.int()).nullish(),
    broaderAdviceConditions: texts,
    broaderAdviceDepths: z.array(z.int()).nullish(),
    unreadYears: z.array(z.int()).nullish(),
    recoveryDays: maybeNumber,
    recoveryMeasure: maybe(z.enum(RECOVERY_MEASURES)),
    workDays: maybeNumber,
    shamControlled: z.boolean(),
    supportsOver12Months: z.boolean(),
    sparesOpioids: z.boolean(),
  })
  .transform((props) => ({
    ...props,
    components: componentsOf(props),
    advice: adviceOf(props),
    broaderAdvice: broaderAdviceOf(props),
    narrowerAdvice: narrowerAdviceOf(props),
  }))

interface StoredAdvice {
  readonly adviceBy: readonly string[]
  readonly adviceDirections?: readonly Advice['direction'][] | null | undefined
  readonly adviceStrengths?: readonly Advice['strength'][] | null | undefined
  readonly adviceYears?: readonly number[] | null | undefined
}

function adviceOf({ adviceBy, adviceDirections, adviceStrengths, adviceYears }: StoredAdvice): Advice[] {
  return adviceBy.map((by, i) => ({
    by,
    direction: adviceDirections?.[i] ?? 'NO_RECOMMENDATION',
    strength: adviceStrengths?.[i] ?? 'NOT_GRADED',
    year: adviceYears?.[i] ?? 0,
  }))
}

function componentsOf(props: Record<string, unknown>): ComponentValues {
  const value = (name: ComponentName) => {
    const stored = props[COMPONENT_PROPS[name]]
    return typeof stored === 'number' ? stored : null
  }
  return Object.fromEntries(COMPONENTS.map((name) => [name, value(name)])) as Record<
    ComponentName,
    number | null
  >
}

const procedureFacts = z.object({
  name: z.string(),
  class: z.enum(PROCEDURE_CLASSES),
  intent: z.array(z.enum(PROCEDURE_INTENTS)),
  accessRoute: z.enum(ACCESS_ROUTES),
  invasivenessGrade: z.int(),
})

const carriedRow = z.object({
  domain: z.enum(OUTCOME_DOMAINS),
  comparison: z.enum(COMPARISONS),
  certainty: z.enum(CERTAINTIES),
  bearing: maybe(z.enum(BEARINGS)),
  year: z.int(),
})

/** One pathway as a ranking reads it: stored score parts, what filters need, and the claim's counts. */
export const candidateRow = z
  .object({
    pathway: storedRow,
    procedure: procedureFacts,
    claim: claimKind.row.nullable(),
    carried: z.array(carriedRow),
  })
  .transform(({ pathway, ...rest }) => ({ ...pathway, ...rest }))
export type Candidate = z.output<typeof candidateRow>

/** A society's or review's grading with the year it was published. */
export type CarriedGrading = z.output<typeof carriedRow>

export const carriedFact = (c: CarriedGrading): CarriedFact => ({ ...c, carried: true, participants: null })

/** What the evidence says, now or as of a year: all that filters, score and counts need. */
export interface PathwayView {
  readonly components: ComponentValues
  readonly flags: PathwayFlags
  readonly certainty: OverallCertainty | null
  readonly studies: BearingTally
  readonly findingCounts: BearingTally
  readonly headToHead: HeadToHead
  readonly people: People
  /** Gradings of societies and reviews. */
  readonly carried: readonly CarriedFact[]
  /** True when nobody studied, graded or recommended the pair. */
  readonly gap: boolean
  readonly advice: readonly Advice[]
  /** What bodies recommend for broader conditions, as far as it holds for this one; never scored. */
  readonly broaderAdvice: readonly BroaderAdvice[]
  /** Findings that count; null when all of them do. */
  readonly known: ReadonlySet<string> | null
}

/** A pathway in its place of one ranking. */
export interface RankedPathway {
  readonly __typename: 'Pathway'
  readonly id: string
  readonly rank: number
  /** What its place follows, higher first: the score, unless something holds the pair back. */
  readonly orderKey: number
  readonly candidate: Candidate
  readonly view: PathwayView
  readonly score: Score
  readonly matchedThroughNarrower: boolean
  readonly asOf: number | null
}
