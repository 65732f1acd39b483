import { byIds } from '../../store/entity.ts'
import { complicationKind, contraindicationKind } from './complication.ts'
import { redFlagKind } from './red-flag.ts'

export const complicationByIds = byIds(complicationKind)
export const contraindicationByIds = byIds(contraindicationKind)
export const redFlagByIds = byIds(redFlagKind)
