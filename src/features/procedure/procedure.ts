import { z } from 'zod'
import type { EntityKind } from '../../store/entity.ts'
import { codingsOf, entityRow, maybe, maybeNumber, maybeText, quantityAt, texts } from '../../store/props.ts'
import {
  ACCESS_ROUTES,
  ANAESTHESIA_KINDS,
  BLEEDING_RISKS,
  CARE_SETTINGS,
  IMPLANT_KINDS,
  PROCEDURE_CLASSES,
  PROCEDURE_INTENTS,
} from '../../vocabulary/procedure.ts'

const props = z.looseObject({
  ...entityRow,
  class: z.enum(PROCEDURE_CLASSES),
  intent: z.array(z.enum(PROCEDURE_INTENTS)),
  accessRoute: z.enum(ACCESS_ROUTES),
  implant: z.enum(IMPLANT_KINDS),
  invasivenessGrade: z.int(),
  anaesthesiaKinds: maybe(z.array(z.enum(ANAESTHESIA_KINDS))),
  anaesthesiaSources: texts,
  settingKinds: maybe(z.array(z.enum(CARE_SETTINGS))),
  settingSources: texts,
  bleedingRiskClass: maybe(z.enum(BLEEDING_RISKS)),
  bleedingRiskSources: texts,
})

const sourced = z.looseObject({ note: maybeText, sources: texts })

/** A figure with its note and sources, stored under one prefix. */
function sourcedQuantity(all: Record<string, unknown>, name: string) {
  const quantity = quantityAt(all, name)
  return (
    quantity && { quantity, ...sourced.parse({ note: all[`${name}Note`], sources: all[`${name}Sources`] }) }
  )
}

const row = props.transform((all) => ({
  ...all,
  __typename: 'Procedure' as const,
  xrefs: codingsOf(all),
  anaesthesia: all.anaesthesiaKinds && { kinds: all.anaesthesiaKinds, sources: all.anaesthesiaSources },
  setting: all.settingKinds && { kinds: all.settingKinds, sources: all.settingSources },
  bleedingRisk: all.bleedingRiskClass && { class: all.bleedingRiskClass, sources: all.bleedingRiskSources },
  duration: sourcedQuantity(all, 'duration'),
  repeatInterval: sourcedQuantity(all, 'repeatInterval'),
}))

export type Procedure = z.output<typeof row>
export const procedureKind: EntityKind<Procedure> = { label: 'Procedure', noun: 'procedure', row }

/** Facts of the link from a diagnostic block to the structure it confirms. */
export const confirmationFacts = z
  .looseObject({ positivesNeeded: maybeNumber, note: maybeText, sources: texts })
  .transform((all) => ({ ...all, reliefThreshold: quantityAt(all, 'reliefThreshold') }))

/** Facts of the link from a procedure to a harm it can cause. */
export const complicationFacts = z
  .looseObject({
    incidenceEvents: maybeNumber,
    incidenceTotal: maybeNumber,
    incidencePer: maybeText,
    population: maybeText,
    note: maybeText,
    sources: texts,
  })
  .transform((all) => ({ ...all, incidence: quantityAt(all, 'incidence') }))
