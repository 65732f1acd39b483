import { z } from 'zod'
import type { EntityKind } from '../../store/entity.ts'
import { entityRow, maybe, maybeNumber, maybeText, namedRow, texts } from '../../store/props.ts'
import { RECOVERY_MEASURES } from '../../vocabulary/procedure.ts'

const row = z
  .looseObject({
    ...entityRow,
    procedureId: z.string(),
    conditionId: maybeText,
    usualActivityDays: maybeNumber,
    usualActivityMeasure: maybe(z.enum(RECOVERY_MEASURES)),
    restrictionTexts: texts,
    restrictionSources: texts,
  })
  .transform((props) => ({
    ...props,
    __typename: 'RecoveryProfile' as const,
    restrictions: props.restrictionTexts.map((text, i) => ({
      text,
      sources: [props.restrictionSources[i]].filter((s) => s !== undefined),
    })),
  }))
export type RecoveryProfile = z.output<typeof row>
export const recoveryProfileKind: EntityKind<RecoveryProfile> = {
  label: 'RecoveryProfile',
  noun: 'recovery-profile',
  row,
}

const STATISTICS = ['MEAN', 'MEDIAN', 'RANGE', 'SHARE', 'RECOMMENDED', 'TYPICAL', 'EXACT'] as const

const factRow = z
  .looseObject({
    ...namedRow,
    measure: z.enum(RECOVERY_MEASURES),
    statistic: z.enum(STATISTICS),
    value: maybeNumber,
    low: maybeNumber,
    high: maybeNumber,
    unit: z.string(),
    events: maybeNumber,
    total: maybeNumber,
    population: z.string(),
    followUpMonths: maybeNumber,
    note: maybe(z.string()),
    sources: texts,
  })
  .transform((props) => ({
    ...props,
    quantity: { value: props.value, low: props.low, high: props.high, unit: props.unit },
  }))
/** One figure of one source. */
export type RecoveryFact = z.output<typeof factRow>
export const recoveryFactKind: EntityKind<RecoveryFact> = {
  label: 'RecoveryFact',
  noun: 'recovery-fact',
  row: factRow,
}
