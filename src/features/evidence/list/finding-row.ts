import { z } from 'zod'
import { maybe, maybeNumber } from '../../../store/props.ts'
import { endsOf, type Pair } from '../../../store/relation.ts'
import { CONDITION_FAMILIES, type ConditionFamily } from '../../../vocabulary/condition.ts'
import {
  BEARINGS,
  type Bearing,
  CERTAINTIES,
  type Certainty,
  COMPARISONS,
  EFFECT_DIRECTIONS,
  OUTCOME_DOMAINS,
  type TimeWindow,
} from '../../../vocabulary/evidence.ts'
import { PROCEDURE_CLASSES } from '../../../vocabulary/procedure.ts'
import { bearingOf } from '../../claim/bearing.ts'
import { groupBy, windowOf } from '../../claim/evidence-fact.ts'

export const findingFacts = z.object({
  id: z.string(),
  report: z.string(),
  procedure: z.string(),
  class: z.enum(PROCEDURE_CLASSES),
  comparison: z.enum(COMPARISONS),
  domain: z.enum(OUTCOME_DOMAINS),
  effectDirection: z.enum(EFFECT_DIRECTIONS),
  bearing: maybe(z.enum(BEARINGS)),
  nonInferiorityMet: maybe(z.boolean()),
  followUpMonths: maybeNumber,
  primary: z.boolean(),
  low: maybeNumber,
  high: maybeNumber,
})

export const findingCondition = z.object({
  finding: z.string(),
  condition: z.string(),
  family: z.enum(CONDITION_FAMILIES),
})

export const findingCertainty = z.object({ finding: z.string(), certainty: z.enum(CERTAINTIES) })

/** A finding as filters, orders and facets read it. */
export type FindingRow = Omit<z.output<typeof findingFacts>, 'bearing'> & {
  readonly bearing: Bearing
  readonly window: TimeWindow
  readonly hasInterval: boolean
  readonly conditions: readonly string[]
  readonly families: readonly ConditionFamily[]
  readonly instruments: readonly string[]
  /** Of the assessments that it bears on directly. */
  readonly certainties: readonly Certainty[]
}

/** What the rows are made of, as read. */
export interface FindingParts {
  readonly facts: readonly z.output<typeof findingFacts>[]
  readonly conditions: readonly z.output<typeof findingCondition>[]
  readonly instruments: readonly Pair[]
  readonly certainties: readonly z.output<typeof findingCertainty>[]
}

const once = <T>(values: readonly T[]): T[] => [...new Set(values)]

export function findingRows(parts: FindingParts): FindingRow[] {
  const conditions = groupBy(parts.conditions, (c) => c.finding)
  const certainties = groupBy(parts.certainties, (c) => c.finding)
  const instruments = endsOf(parts.instruments)
  return parts.facts.map((fact) => {
    const about = conditions.get(fact.id) ?? []
    return {
      ...fact,
      bearing: bearingOf({
        ...fact,
        bearing: fact.bearing ?? undefined,
        nonInferiority: fact.nonInferiorityMet === null ? undefined : { met: fact.nonInferiorityMet },
      }),
      window: windowOf(fact.followUpMonths),
      hasInterval: fact.low !== null && fact.high !== null,
      conditions: about.map((c) => c.condition),
      families: once(about.map((c) => c.family)),
      instruments: instruments(fact.id),
      certainties: once((certainties.get(fact.id) ?? []).map((c) => c.certainty)),
    }
  })
}
