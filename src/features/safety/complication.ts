import { z } from 'zod'
import type { EntityKind } from '../../store/entity.ts'
import { codingsOf, entityRow, maybeText } from '../../store/props.ts'
import { COMPLICATION_KINDS, CONTRAINDICATION_KINDS, SEVERITIES } from '../../vocabulary/safety.ts'

const complicationRow = z
  .looseObject({ ...entityRow, kind: z.enum(COMPLICATION_KINDS), severity: z.enum(SEVERITIES) })
  .transform((props) => ({ ...props, __typename: 'Complication' as const, xrefs: codingsOf(props) }))
/** A harm that procedures can cause. */
export type Complication = z.output<typeof complicationRow>
export const complicationKind: EntityKind<Complication> = {
  label: 'Complication',
  noun: 'complication',
  row: complicationRow,
}

const contraindicationRow = z
  .looseObject({
    ...entityRow,
    kind: z.enum(CONTRAINDICATION_KINDS),
    rule: z.string(),
    resolvedBy: maybeText,
  })
  .transform((props) => ({ ...props, __typename: 'Contraindication' as const }))
/** A reason not to do a procedure. */
export type Contraindication = z.output<typeof contraindicationRow>
export const contraindicationKind: EntityKind<Contraindication> = {
  label: 'Contraindication',
  noun: 'contraindication',
  row: contraindicationRow,
}
