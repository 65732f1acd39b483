import type { z } from 'zod'
import type { Query } from '../../graph/query.ts'
import { byIds, every, page, total, type Where } from '../../store/entity.ts'
import { linkFacts } from '../../store/props.ts'
import { linksOf, noFacts } from '../../store/relation.ts'
import { recoveryFactKind, recoveryProfileKind } from './recovery-profile.ts'
import { RETURN_ACTIVITIES, recoveryFigureRow, recoveryProfileRow } from './recovery-row.ts'

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

export const recoveryProfileRows = every(
  'RecoveryProfile',
  'recovery-profile-rows',
  `n.id AS id, n.nameSort AS nameSort, n.procedureId AS procedureId, n.conditionId AS conditionId,
n.usualActivityDays AS usualActivityDays`,
  recoveryProfileRow,
)

/** Every figure of a time until some activity. */
export const recoveryProfileFigures = (): Query<z.output<typeof recoveryFigureRow>> => ({
  name: 'recovery-profile-figures',
  cypher: `MATCH (r:Entity:RecoveryProfile)-[:HAS_FACT]->(f:RecoveryFact) WHERE f.measure IN $measures
RETURN r.id AS profile, f.measure AS measure, f.unit AS unit, f.value AS value, f.low AS low, f.high AS high
ORDER BY profile, f.id`,
  params: { measures: Object.values(RETURN_ACTIVITIES) },
  row: recoveryFigureRow,
})
