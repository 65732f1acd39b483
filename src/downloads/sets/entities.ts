import { column, columns, linked, listed } from '../column.ts'
import { quantityRange, quantityText } from '../quantity-columns.ts'
import { CODES, SOURCES } from './shared.ts'

export const CONDITIONS = [
  ...columns('id', 'name', 'family', 'synonyms', 'summary', 'typicalLocation'),
  ...linked('broader', 'broader'),
  ...linked('pain_source', 'arisesFrom.structure'),
  column('pain_source_role', 'arisesFrom.role'),
  ...linked('red_flag', 'redFlags'),
  ...CODES,
  ...SOURCES,
]

export const ANATOMICAL_SOURCES = [
  ...columns('id', 'name', 'kind', 'region', 'level', 'synonyms', 'summary'),
  ...linked('part_of', 'partOf.structure'),
  ...linked('innervated_by', 'innervatedBy.structure'),
  ...listed('source_of', 'sourceOf'),
  ...linked('targeted_by', 'targetedBy.procedure'),
  ...CODES,
  ...SOURCES,
]

const sourced = (field: string) => ({ field, inside: '{ quantity % }', path: [field, 'quantity'] })

export const PROCEDURES = [
  ...columns('id', 'name', 'class', 'intents', 'accessRoute', 'implant'),
  column('invasiveness_grade', 'invasiveness.grade'),
  column('anaesthesia', 'anaesthesia.kinds'),
  column('setting', 'setting.kinds'),
  ...quantityRange('duration', 'min', sourced('duration')),
  quantityText('repeat_interval', sourced('repeatInterval')),
  column('bleeding_risk', 'bleedingRisk.class'),
  ...columns('synonyms', 'summary'),
  ...linked('broader', 'broader'),
  ...linked('target', 'targets.structure'),
  ...linked('confirms', 'confirms.structure'),
  ...linked('requires', 'requires.procedure'),
  ...linked('guided_by', 'guidedBy.modality'),
  ...linked('technology', 'uses.technology'),
  ...linked('alternative_to', 'alternativeTo.procedure'),
  ...linked('escalates_to', 'escalatesTo.procedure'),
  ...linked('contraindication', 'contraindications'),
  ...linked('complication', 'complications.complication'),
  ...CODES,
  ...SOURCES,
]

export const TECHNOLOGIES = [
  ...columns('id', 'name', 'kind', 'synonyms', 'summary'),
  column('milestone_id', 'milestones.id'),
  column('milestone_date', 'milestones.date'),
  column('milestone_kind', 'milestones.kind'),
  ...listed('used_by', 'usedBy'),
  ...CODES,
  ...SOURCES,
]

export const ADVANCES = [
  ...columns('id', 'date', 'kind', 'event', 'jurisdiction'),
  ...linked('technology', 'technology'),
  ...SOURCES,
]
