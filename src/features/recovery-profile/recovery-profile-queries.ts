import { byIds, page, total, type Where } from '../../store/entity.ts'
import { linkFacts } from '../../store/props.ts'
import { linksOf, noFacts } from '../../store/relation.ts'
import { recoveryFactKind, recoveryProfileKind } from './recovery-profile.ts'

export interface RecoveryProfileFilter {
  readonly procedure?: readonly string[] | undefined
  readonly maxUsualActivityDays?: number | undefined
}

export function recoveryProfileWhere(filter: RecoveryProfileFilter): Where[] {
  return [
    {
      text: 'NOT $hasProcedure OR n.procedureId IN $procedures',
      params: { hasProcedure: filter.procedure !== undefined, procedures: [...(filter.procedure ?? [])] },
    },
    {
      text: 'NOT $hasMaxDays OR n.usualActivityDays <= $maxDays',
      params: {
        hasMaxDays: filter.maxUsualActivityDays !== undefined,
        maxDays: filter.maxUsualActivityDays ?? 0,
      },
    },
  ]
}

export const recoveryProfileByIds = byIds(recoveryProfileKind)
export const recoveryProfilePage = page(recoveryProfileKind)
export const recoveryProfileTotal = total(recoveryProfileKind)

export const recoveryProfileFacts = linksOf({
  name: 'recovery-profile-facts',
  from: 'RecoveryProfile',
  type: 'HAS_FACT',
  direction: 'out',
  to: recoveryFactKind,
  edge: noFacts,
})

export const procedureRecovery = linksOf({
  name: 'procedure-recovery',
  from: 'Procedure',
  type: 'HAS_RECOVERY',
  direction: 'out',
  to: recoveryProfileKind,
  edge: linkFacts,
})
