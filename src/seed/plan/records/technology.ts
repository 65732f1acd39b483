import type { SeedData } from '../../seed-data.ts'
import { entityFields } from '../fields.ts'
import { edge, node, type Planned, planned, sourceIds } from '../planned.ts'
import { kebab, numbered } from '../slugs.ts'

export function planImagingModality(record: SeedData['imagingModalities'][number]): Planned {
  const { kind, ionisingRadiation } = record
  return planned([node('ImagingModality', record.id, { ...entityFields(record), kind, ionisingRadiation })])
}

export function planTechnology(record: SeedData['technologies'][number]): Planned {
  const self = node('Technology', record.id, { ...entityFields(record), kind: record.kind })
  const slugs = numbered(record.milestones.map((m) => `${record.id}--${kebab(m.kind)}-${m.date}`))
  const milestones = record.milestones.map(({ kind, date, event, jurisdiction, sources }, index) =>
    node('Milestone', slugs[index] ?? '', {
      name: event,
      ...{ kind, date, event, jurisdiction },
      sources: sourceIds(sources),
    }),
  )
  return planned(
    [self, ...milestones],
    milestones.map((m) => edge('HAS_MILESTONE', self.id, m.id)),
  )
}
