import type { SeedData } from '../../seed-data.ts'
import { entityFields } from '../fields.ts'
import { node, type Planned, planned, sourceIds } from '../planned.ts'

export function planOutcomeMeasure(record: SeedData['outcomeMeasures'][number]): Planned {
  const { domain, min, max, unit, direction, minimalImportantChange: changes } = record
  return planned([
    node('OutcomeMeasure', record.id, {
      ...entityFields(record),
      ...{ domain, min, max, unit, direction },
      micValues: changes.map((c) => c.value),
      micUnits: changes.map((c) => c.unit),
      micPopulations: changes.map((c) => c.population ?? ''),
      micSources: sourceIds(changes.map((c) => c.sources[0] ?? '')),
    }),
  ])
}

export function planComparator(record: SeedData['comparators'][number]): Planned {
  return planned([node('Comparator', record.id, { ...entityFields(record), kind: record.kind })])
}
