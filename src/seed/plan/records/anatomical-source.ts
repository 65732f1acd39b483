import type { SeedAnatomicalSource } from '../../seed-data.ts'
import { entityFields } from '../fields.ts'
import { edge, node, nodeId, type Planned, planned, sourceIds } from '../planned.ts'

const structureId = (slug: string): string => nodeId('anatomical-source', slug)

export function planAnatomicalSource(record: SeedAnatomicalSource): Planned {
  const { kind, region, level } = record
  const self = node('AnatomicalSource', record.id, { ...entityFields(record), kind, region, level })
  return planned(
    [self],
    [
      ...record.partOf.map((p) =>
        edge('PART_OF', self.id, structureId(p.structure), { sources: sourceIds(p.sources) }),
      ),
      ...record.innervatedBy.map((i) =>
        edge('INNERVATES', structureId(i.nerve), self.id, {
          level: i.level,
          note: i.note,
          sources: sourceIds(i.sources),
        }),
      ),
      ...record.refersPainTo.map((r) =>
        edge('REFERS_PAIN_TO', self.id, structureId(r.structure), {
          note: r.note,
          sources: sourceIds(r.sources),
        }),
      ),
    ],
  )
}
