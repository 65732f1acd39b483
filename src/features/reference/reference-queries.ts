import { byIds } from '../../store/entity.ts'
import { referenceKind } from './reference.ts'

export const referenceByIds = byIds(referenceKind)
