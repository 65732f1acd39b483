import { invasivenessGrade } from '../../../features/procedure/invasiveness.ts'
import type { PlannedEdge } from '../../../graph/load-plan.ts'
import type { SeedProcedure } from '../../seed-data.ts'
import { entityFields, prefixed, quantityFields, sourcedFields } from '../fields.ts'
import { edge, node, nodeId, type Planned, planned, sourceIds } from '../planned.ts'

/** Plain relations: list of the record, key of the other end, kind of the other end, edge type. */
const RELATIONS = [
  ['onlyFor', 'condition', 'condition', 'ONLY_FOR'],
  ['targets', 'structure', 'anatomical-source', 'TARGETS'],
  ['guidedBy', 'modality', 'imaging-modality', 'GUIDED_BY'],
  ['uses', 'technology', 'technology', 'USES'],
  ['requires', 'procedure', 'procedure', 'REQUIRES'],
  ['alternativeTo', 'procedure', 'procedure', 'ALTERNATIVE_TO'],
  ['escalatesTo', 'procedure', 'procedure', 'ESCALATES_TO'],
  ['reducesUseOf', 'medication', 'medication', 'REDUCES_USE_OF'],
] as const

interface Towards {
  readonly note?: string | undefined
  readonly sources: readonly string[]
}

function relations(record: SeedProcedure, id: string): PlannedEdge[] {
  return RELATIONS.flatMap(([list, key, kind, type]) =>
    (record[list] as readonly (Towards & Readonly<Record<string, unknown>>)[]).map((to) =>
      edge(type, id, nodeId(kind, String(to[key])), { note: to.note, sources: sourceIds(to.sources) }),
    ),
  )
}

function confirms(record: SeedProcedure, id: string): PlannedEdge[] {
  return record.confirms.map((c) =>
    edge('CONFIRMS', id, nodeId('anatomical-source', c.structure), {
      ...quantityFields('reliefThreshold', c.reliefThreshold),
      positivesNeeded: c.positivesNeeded,
      note: c.note,
      sources: sourceIds(c.sources),
    }),
  )
}

function mayCause(record: SeedProcedure, id: string): PlannedEdge[] {
  return record.mayCause.map((m) =>
    edge('MAY_CAUSE', id, nodeId('complication', m.complication), {
      ...prefixed('incidence', m.incidence),
      population: m.population,
      note: m.note,
      sources: sourceIds(m.sources),
    }),
  )
}

export function planProcedure(record: SeedProcedure): Planned {
  const { intent, accessRoute, implant, altersTissue, entersDiscOrThecalSac } = record
  const self = node('Procedure', record.id, {
    ...entityFields(record),
    class: record.class,
    ...{ intent, accessRoute, implant, altersTissue, entersDiscOrThecalSac },
    invasivenessGrade: invasivenessGrade(record),
    ...sourcedFields('anaesthesia', record.anaesthesia),
    ...sourcedFields('setting', record.setting),
    ...sourcedFields('bleedingRisk', record.bleedingRisk),
    ...quantityFields('duration', record.duration),
    ...quantityFields('repeatInterval', record.repeatInterval),
  })
  const broader = record.broader.map((id) => edge('BROADER', self.id, nodeId('procedure', id)))
  return planned(
    [self],
    [...broader, ...relations(record, self.id), ...confirms(record, self.id), ...mayCause(record, self.id)],
  )
}
