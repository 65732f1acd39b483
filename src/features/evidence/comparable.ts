import { ucumOf } from '../../vocabulary/units.ts'
import type { OutcomeMeasure } from '../outcome-measure/outcome-measure.ts'
import type { Finding } from './finding.ts'

/** A finding with the instrument it was measured with, where the page names one. */
export interface Measured {
  readonly node: Finding
  readonly instrument: OutcomeMeasure | null
}

/** Points belong to their instrument: 5 of 24 on one is not 5 of 100 on another. Other units stand for themselves. */
export const scoringInstrument = ({ node, instrument }: Measured): OutcomeMeasure | null =>
  ucumOf(node.unit) === '{score}' ? instrument : null
