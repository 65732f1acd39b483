import type { Fields } from '../../../asking/aspect.ts'
import { MONTHS } from '../../../asking/bounds.ts'
import { about, anyOf, atLeast, atMost, oneOf } from '../../../asking/fields.ts'
import type { FindingClause } from '../../../graphql/__generated__/resolvers.ts'
import type { FindingRow } from './finding-row.ts'

/** What reports and findings are both asked for: fields that hold for one and the same result. */
export type ResultField =
  | 'condition'
  | 'family'
  | 'procedure'
  | 'class'
  | 'comparison'
  | 'domain'
  | 'instrument'
  | 'direction'
  | 'bearing'
  | 'certainty'
  | 'window'
  | 'minFollowUpMonths'
  | 'maxFollowUpMonths'

export const resultFields: Fields<FindingRow, Pick<FindingClause, ResultField>> = {
  condition: about('Condition', (f) => f.conditions),
  family: anyOf((f) => f.families),
  procedure: about('Procedure', (f) => [f.procedure]),
  class: oneOf((f) => f.class),
  comparison: oneOf((f) => f.comparison),
  domain: oneOf((f) => f.domain),
  instrument: about('OutcomeMeasure', (f) => f.instruments),
  direction: oneOf((f) => f.effectDirection),
  bearing: oneOf((f) => f.bearing),
  certainty: anyOf((f) => f.certainties),
  window: oneOf((f) => f.window),
  minFollowUpMonths: atLeast((f) => f.followUpMonths, MONTHS),
  maxFollowUpMonths: atMost((f) => f.followUpMonths, MONTHS),
}
