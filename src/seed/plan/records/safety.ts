import type { SeedData } from '../../seed-data.ts'
import { entityFields, quantityFields, sourcedFields } from '../fields.ts'
import { edge, node, nodeId, type Planned, planned, sourceIds } from '../planned.ts'
import { kebab, numbered, words } from '../slugs.ts'

type Contraindication = SeedData['contraindications'][number]
type Medication = SeedData['medications'][number]

export function planComplication(record: SeedData['complications'][number]): Planned {
  const { kind, severity } = record
  return planned([node('Complication', record.id, { ...entityFields(record), kind, severity })])
}

/** A rule for all or for a class becomes one edge per procedure it holds for. */
export function planContraindication(record: Contraindication, procedures: SeedData['procedures']): Planned {
  const { kind, rule, resolvedBy, appliesTo } = record
  const self = node('Contraindication', record.id, {
    ...entityFields(record),
    ...{ kind, rule, resolvedBy },
    appliesToAll: appliesTo.all,
    appliesToClasses: appliesTo.classes,
  })
  const applies = procedures.filter(
    (p) => appliesTo.all || appliesTo.classes.includes(p.class) || appliesTo.procedures.includes(p.id),
  )
  const sources = sourceIds(record.sources)
  return planned(
    [self],
    applies.map((p) => edge('CONTRAINDICATED_BY', nodeId('procedure', p.id), self.id, { sources })),
  )
}

export function planPatientFactor(record: SeedData['patientFactors'][number]): Planned {
  const { kind, direction } = record
  const self = node('PatientFactor', record.id, { ...entityFields(record), kind, direction })
  const sources = sourceIds(record.sources)
  return planned(
    [self],
    record.affects.map((id) => edge('AFFECTS', self.id, nodeId('procedure', id), { sources })),
  )
}

export function planMedication(record: Medication): Planned {
  const self = node('Medication', record.id, {
    ...entityFields(record),
    class: record.class,
    ...sourcedFields('mmeFactor', record.mmeFactor),
  })
  const slugs = numbered(record.interruptions.map((i) => `${record.id}--${kebab(i.bleedingRisk)}`))
  const interruptions = record.interruptions.map(
    ({ bleedingRisk, creatinineClearance, advice, stopBefore, restartAfter, sources }, index) =>
      node('Interruption', slugs[index] ?? '', {
        name: `${record.name} before a procedure of ${words(bleedingRisk)} bleeding risk`,
        ...{ bleedingRisk, advice },
        ...quantityFields('creatinineClearance', creatinineClearance),
        ...quantityFields('stopBefore', stopBefore),
        ...quantityFields('restartAfter', restartAfter),
        sources: sourceIds(sources),
      }),
  )
  return planned(
    [self, ...interruptions],
    interruptions.map((i) => edge('HAS_INTERRUPTION', self.id, i.id)),
  )
}
