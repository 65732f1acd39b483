import type { SeedData } from '../../seed-data.ts'
import { entityFields, quantityFields } from '../fields.ts'
import { edge, node, nodeId, type Planned, planned, sourceIds } from '../planned.ts'

export function planCondition(record: SeedData['conditions'][number]): Planned {
  const { family, typicalLocation } = record
  const self = node('Condition', record.id, { ...entityFields(record), family, typicalLocation })
  return planned(
    [self],
    [
      ...record.broader.map((id) => edge('BROADER', self.id, nodeId('condition', id))),
      ...record.arisesFrom.map(({ structure, role, share, note, sources }) =>
        edge('ARISES_FROM', self.id, nodeId('anatomical-source', structure), {
          role,
          ...quantityFields('share', share),
          note,
          sources: sourceIds(sources),
        }),
      ),
      ...record.redFlags.map((id) => edge('HAS_RED_FLAG', self.id, nodeId('red-flag', id))),
    ],
  )
}

export function planRedFlag(record: SeedData['redFlags'][number]): Planned {
  const { presentation, action, urgency, families, resolvedBy } = record
  const fields = { presentation, action, urgency, families, resolvedBy }
  return planned([node('RedFlag', record.id, { ...entityFields(record), ...fields })])
}
