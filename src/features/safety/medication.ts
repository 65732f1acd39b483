import { z } from 'zod'
import type { EntityKind } from '../../store/entity.ts'
import {
  codingsOf,
  entityRow,
  maybeNumber,
  maybeText,
  namedRow,
  quantityAt,
  texts,
} from '../../store/props.ts'
import { BLEEDING_RISKS } from '../../vocabulary/procedure.ts'
import { MEDICATION_CLASSES } from '../../vocabulary/safety.ts'

const row = z
  .looseObject({
    ...entityRow,
    class: z.enum(MEDICATION_CLASSES),
    mmeFactorValue: maybeNumber,
    mmeFactorNote: maybeText,
    mmeFactorSources: texts,
  })
  .transform((props) => ({
    ...props,
    __typename: 'Medication' as const,
    mmeFactor: props.mmeFactorValue,
    xrefs: codingsOf(props),
  }))
/** A drug that procedures may spare, or that bears on their safety. */
export type Medication = z.output<typeof row>
export const medicationKind: EntityKind<Medication> = { label: 'Medication', noun: 'medication', row }

const interruptionRow = z
  .looseObject({
    ...namedRow,
    bleedingRisk: z.enum(BLEEDING_RISKS),
    advice: z.string(),
    stopBeforeNote: maybeText,
    stopBeforeSources: texts,
    restartAfterNote: maybeText,
    restartAfterSources: texts,
    sources: texts,
  })
  .transform((props) => ({
    ...props,
    creatinineClearance: quantityAt(props, 'creatinineClearance'),
    stopBefore: quantityAt(props, 'stopBefore'),
    restartAfter: quantityAt(props, 'restartAfter'),
  }))
/** How long a drug is stopped around procedures of one bleeding risk. */
export type Interruption = z.output<typeof interruptionRow>
export const interruptionKind: EntityKind<Interruption> = {
  label: 'Interruption',
  noun: 'interruption',
  row: interruptionRow,
}
