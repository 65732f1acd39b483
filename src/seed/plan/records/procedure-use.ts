import type { SeedData } from '../../seed-data.ts'
import { edge, node, nodeId, type Planned, planned, sourceIds } from '../planned.ts'

export function planProcedureUse(record: SeedData['procedureUses'][number]): Planned {
  const { id, procedures, sources, ...figures } = record
  const self = node('ProcedureUse', id, {
    ...figures,
    name: `${record.counted}, ${record.year}`,
    sources: sourceIds(sources),
  })
  return planned(
    [self],
    procedures.map((procedure) => edge('USE_REPORTED_IN', nodeId('procedure', procedure), self.id)),
  )
}
