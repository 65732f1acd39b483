import type { z } from 'zod'
import type { Query } from '../../graph/query.ts'
import { byIds } from '../../store/entity.ts'
import { linkFacts } from '../../store/props.ts'
import { linksOf, noFacts } from '../../store/relation.ts'
import { recoveryFactKind, recoveryProfileKind } from './recovery-profile.ts'
import { RETURN_ACTIVITIES, recoveryFigureRow, recoveryProfileRow } from './recovery-row.ts'

export const recoveryProfileByIds = byIds(recoveryProfileKind)

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

/** Every profile with the kind and route of its procedure. */
export const recoveryProfileRows = (): Query<z.output<typeof recoveryProfileRow>> => ({
  name: 'recovery-profile-rows',
  cypher: `MATCH (p:Entity:Procedure)-[:HAS_RECOVERY]->(n:RecoveryProfile)
RETURN n.id AS id, n.nameSort AS nameSort, n.procedureId AS procedureId, n.conditionId AS conditionId,
n.usualActivityDays AS usualActivityDays, p.class AS class, p.accessRoute AS accessRoute ORDER BY id`,
  params: {},
  row: recoveryProfileRow,
})

/** Every figure of a time until some activity. */
export const recoveryProfileFigures = (): Query<z.output<typeof recoveryFigureRow>> => ({
  name: 'recovery-profile-figures',
  cypher: `MATCH (r:Entity:RecoveryProfile)-[:HAS_FACT]->(f:RecoveryFact) WHERE f.measure IN $measures
RETURN r.id AS profile, f.measure AS measure, f.unit AS unit, f.value AS value, f.low AS low, f.high AS high
ORDER BY profile, f.id`,
  params: { measures: Object.values(RETURN_ACTIVITIES) },
  row: recoveryFigureRow,
})
