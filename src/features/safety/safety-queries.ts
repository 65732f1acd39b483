import { byIds, everyOf } from '../../store/entity.ts'
import { linksOf, noFacts } from '../../store/relation.ts'
import { complicationKind, contraindicationKind } from './complication.ts'
import { interruptionKind, medicationKind } from './medication.ts'
import { redFlagKind } from './red-flag.ts'

export const complicationByIds = byIds(complicationKind)
export const contraindicationByIds = byIds(contraindicationKind)
export const redFlagByIds = byIds(redFlagKind)
export const medicationByIds = byIds(medicationKind)
export const redFlags = () => everyOf(redFlagKind)
export const medications = () => everyOf(medicationKind)

export const medicationInterruptions = linksOf({
  name: 'medication-interruptions',
  from: 'Medication',
  type: 'HAS_INTERRUPTION',
  direction: 'out',
  to: interruptionKind,
  edge: noFacts,
})
