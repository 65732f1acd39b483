import { z } from 'zod'
import type { EntityKind } from '../../store/entity.ts'
import { maybe, maybeNumber, maybeText, namedRow, quantityAt, texts } from '../../store/props.ts'
import {
  ANALYSIS_SETS,
  BEARINGS,
  COMPARISONS,
  EFFECT_DIRECTIONS,
  EFFECT_TYPES,
  MEDICATION_KINDS,
  OUTCOME_DOMAINS,
} from '../../vocabulary/evidence.ts'
import { bearingOf } from '../claim/bearing.ts'

const SPREADS = ['CI95', 'IQR', 'RANGE'] as const

const armResultRow = z.object({
  n: maybeNumber,
  baseline: maybeNumber,
  mean: maybeNumber,
  change: maybeNumber,
  sd: maybeNumber,
  se: maybeNumber,
  median: maybeNumber,
  low: maybeNumber,
  high: maybeNumber,
  spread: maybe(z.enum(SPREADS)),
  events: maybeNumber,
  percent: maybeNumber,
})
export type ArmResult = z.output<typeof armResultRow>

type Props = Readonly<Record<string, unknown>>

/** Properties that begin with `prefix`, without it: `armMean` becomes `mean`. */
function unprefixed(props: Props, prefix: string): Props {
  const own = Object.entries(props).filter(
    ([key]) => key.startsWith(prefix) && /[A-Z]/.test(key.charAt(prefix.length)),
  )
  return Object.fromEntries(
    own.map(([key, value]) => [
      key.charAt(prefix.length).toLowerCase() + key.slice(prefix.length + 1),
      value,
    ]),
  )
}

function armResult(props: Props, prefix: 'arm' | 'versus'): ArmResult | null {
  const own = unprefixed(props, prefix)
  return Object.keys(own).length === 0 ? null : armResultRow.parse(own)
}

const effectRow = z.object({
  type: z.enum(EFFECT_TYPES),
  estimate: z.number(),
  low: maybeNumber,
  high: maybeNumber,
  level: maybeNumber,
})

function accuracy(props: Props) {
  const referenceStandard = props.accuracyReferenceStandard
  if (typeof referenceStandard !== 'string') return null
  const percent = (name: string) => {
    const figure = quantityAt({ ...props, [`${name}Unit`]: '%' }, name)
    return figure?.value === null ? null : figure
  }
  return {
    referenceStandard,
    sensitivity: percent('sensitivity'),
    specificity: percent('specificity'),
    falsePositiveRate: percent('falsePositiveRate'),
    prevalence: percent('prevalence'),
  }
}

const row = z
  .looseObject({
    ...namedRow,
    comparison: z.enum(COMPARISONS),
    domain: z.enum(OUTCOME_DOMAINS),
    medicationKind: maybe(z.enum(MEDICATION_KINDS)),
    outcome: z.string(),
    unit: z.string(),
    followUpMonths: maybeNumber,
    primary: z.boolean(),
    analysis: z.enum(ANALYSIS_SETS),
    p: maybeText,
    nonInferiorityMargin: maybeNumber,
    nonInferiorityMet: maybe(z.boolean()),
    effectDirection: z.enum(EFFECT_DIRECTIONS),
    bearing: maybe(z.enum(BEARINGS)),
    bearingReason: maybeText,
    note: maybeText,
    page: z.string(),
    sources: texts,
  })
  .transform((props) => ({
    ...props,
    __typename: 'Finding' as const,
    bearing: bearingOf({
      ...props,
      bearing: props.bearing ?? undefined,
      nonInferiority: props.nonInferiorityMet === null ? undefined : { met: props.nonInferiorityMet },
    }),
    responderThreshold: quantityAt(props, 'responderThreshold'),
    treatment: armResult(props, 'arm'),
    comparator: armResult(props, 'versus'),
    effect: typeof props.effectEstimate === 'number' ? effectRow.parse(unprefixed(props, 'effect')) : null,
    accuracy: accuracy(props),
  }))

/** One result of one report about one comparison. */
export type Finding = z.output<typeof row>
export const findingKind: EntityKind<Finding> = { label: 'Finding', noun: 'finding', row }
