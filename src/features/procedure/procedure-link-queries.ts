import type { EntityKind } from '../../store/entity.ts'
import { linkFacts } from '../../store/props.ts'
import { linksOf, noFacts } from '../../store/relation.ts'
import { anatomicalSourceKind } from '../anatomical-source/anatomical-source.ts'
import { conditionKind } from '../condition/condition.ts'
import { complicationKind, contraindicationKind } from '../safety/complication.ts'
import { imagingModalityKind, technologyKind } from '../technology/technology.ts'
import { complicationFacts, confirmationFacts, procedureKind } from './procedure.ts'

const from = 'Procedure'
const plain = <T>(name: string, type: string, to: EntityKind<T>, direction: 'in' | 'out' = 'out') =>
  linksOf({ name, from, type, direction, to, edge: linkFacts })

export const procedureTargets = plain('procedure-targets', 'TARGETS', anatomicalSourceKind)
export const procedureRequires = plain('procedure-requires', 'REQUIRES', procedureKind)
export const procedureAlternatives = plain('procedure-alternatives', 'ALTERNATIVE_TO', procedureKind)
export const procedureConditions = plain('procedure-conditions', 'ONLY_FOR', conditionKind)
export const procedureEscalations = plain('procedure-escalations', 'ESCALATES_TO', procedureKind)
export const procedureGuidance = plain('procedure-guidance', 'GUIDED_BY', imagingModalityKind)
export const procedureTechnologies = plain('procedure-technologies', 'USES', technologyKind)

export const procedureConfirms = linksOf({
  name: 'procedure-confirms',
  from,
  type: 'CONFIRMS',
  direction: 'out',
  to: anatomicalSourceKind,
  edge: confirmationFacts,
})

export const procedureComplications = linksOf({
  name: 'procedure-complications',
  from,
  type: 'MAY_CAUSE',
  direction: 'out',
  to: complicationKind,
  edge: complicationFacts,
  // Each source states its own share.
  parallel: ['incidenceValue', 'incidenceLow', 'incidenceHigh', 'incidenceTotal', 'population', 'note'],
})

export const procedureContraindications = linksOf({
  name: 'procedure-contraindications',
  from,
  type: 'CONTRAINDICATED_BY',
  direction: 'out',
  to: contraindicationKind,
  edge: noFacts,
})

export const procedureBroader = linksOf({
  name: 'procedure-broader',
  from,
  type: 'BROADER',
  direction: 'out',
  to: procedureKind,
  edge: noFacts,
})

export const procedureNarrower = linksOf({
  name: 'procedure-narrower',
  from,
  type: 'BROADER',
  direction: 'in',
  to: procedureKind,
  edge: noFacts,
})

/** Read from the structure's end. */
export const structureProcedures = linksOf({
  name: 'structure-procedures',
  from: 'AnatomicalSource',
  type: 'TARGETS',
  direction: 'in',
  to: procedureKind,
  edge: linkFacts,
})
