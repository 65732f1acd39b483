import { RECOVERY_MEASURES, type RecoveryMeasure } from '../../vocabulary/procedure.ts'
import { type Column, column, columns, linked } from '../column.ts'
import { quantityRange, quantityText } from '../quantity-columns.ts'
import { SOURCES } from './shared.ts'

/** Spans of time, which all come in days here; the rest keeps the unit of its source. */
const TIMES: ReadonlySet<RecoveryMeasure> = new Set([
  'OBSERVATION_TIME',
  'HOSPITAL_STAY',
  'TIME_TO_LIGHT_ACTIVITY',
  'TIME_TO_DRIVING',
  'TIME_TO_WORK',
  'TIME_TO_FULL_ACTIVITY',
  'TIME_TO_WALKING',
  'ONSET_OF_RELIEF',
  'DURATION_OF_RELIEF',
  'REPEAT_INTERVAL',
])

function measured(measure: RecoveryMeasure): Column[] {
  const alias = `fact_${measure}`
  const at = {
    field: `${alias}: facts(measures: [${measure}])`,
    inside: '{ quantity % }',
    path: [alias, 'quantity'],
  }
  const header = measure.toLowerCase()
  return TIMES.has(measure) ? quantityRange(header, 'd', at) : [quantityText(header, at)]
}

export const RECOVERY_PROFILES = [
  ...columns('id', 'name'),
  ...linked('procedure', 'procedure'),
  ...linked('condition', 'condition'),
  column('usual_activity [d]', 'usualActivityDays'),
  column('usual_activity_measure', 'usualActivityMeasure'),
  ...RECOVERY_MEASURES.flatMap(measured),
  column('restriction', 'restrictions.text'),
  column('summary', 'summary'),
  ...SOURCES,
]
