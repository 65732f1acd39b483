import { z } from 'zod'
import type { EntityKind } from '../../store/entity.ts'
import { entityRow, maybeNumber, texts } from '../../store/props.ts'
import { INSTRUMENT_DIRECTIONS, OUTCOME_DOMAINS } from '../../vocabulary/evidence.ts'

const row = z
  .looseObject({
    ...entityRow,
    domain: z.enum(OUTCOME_DOMAINS),
    min: maybeNumber,
    max: maybeNumber,
    unit: z.string(),
    direction: z.enum(INSTRUMENT_DIRECTIONS),
    micValues: z.array(z.number()).nullish(),
    micUnits: texts,
    micPopulations: texts,
  })
  .transform((props) => ({
    ...props,
    __typename: 'OutcomeMeasure' as const,
    minimalImportantChange: (props.micValues ?? []).map((value, i) => ({
      value,
      unit: props.micUnits[i] ?? props.unit,
      population: props.micPopulations[i] || null,
    })),
  }))

export type OutcomeMeasure = z.output<typeof row>
export const outcomeMeasureKind: EntityKind<OutcomeMeasure> = {
  label: 'OutcomeMeasure',
  noun: 'outcome-measure',
  row,
}
