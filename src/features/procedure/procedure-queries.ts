import { byIds } from '../../store/entity.ts'
import { procedureKind } from './procedure.ts'

export const procedureByIds = byIds(procedureKind)
