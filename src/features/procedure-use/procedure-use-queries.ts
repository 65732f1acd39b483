import { byIds } from '../../store/entity.ts'
import { linksOf, noFacts } from '../../store/relation.ts'
import { procedureKind } from '../procedure/procedure.ts'
import { procedureUseKind } from './procedure-use.ts'

export const procedureUseByIds = byIds(procedureUseKind)

export const procedureUses = linksOf({
  name: 'procedure-uses',
  from: 'Procedure',
  type: 'USE_REPORTED_IN',
  direction: 'out',
  to: procedureUseKind,
  edge: noFacts,
})

export const procedureUseProcedures = linksOf({
  name: 'procedure-use-procedures',
  from: 'ProcedureUse',
  type: 'USE_REPORTED_IN',
  direction: 'in',
  to: procedureKind,
  edge: noFacts,
})
