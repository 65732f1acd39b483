import { z } from 'zod'
import { BODY_REGIONS, STRUCTURE_KINDS } from '../../../vocabulary/anatomy.ts'
import { CONDITION_FAMILIES } from '../../../vocabulary/condition.ts'
import { ACCESS_ROUTES, PROCEDURE_CLASSES } from '../../../vocabulary/procedure.ts'
import { groupBy } from '../../claim/evidence-fact.ts'

export const structureFacts = z.object({
  id: z.string(),
  nameSort: z.string(),
  kind: z.enum(STRUCTURE_KINDS),
  region: z.enum(BODY_REGIONS),
})

/** A condition whose pain comes from the structure or is carried by it. */
export const structureCondition = z.object({
  structure: z.string(),
  id: z.string(),
  family: z.enum(CONDITION_FAMILIES),
})
type Origin = z.output<typeof structureCondition>

/** A procedure that treats or blocks it. */
export const structureProcedure = z.object({
  structure: z.string(),
  id: z.string(),
  class: z.enum(PROCEDURE_CLASSES),
  accessRoute: z.enum(ACCESS_ROUTES),
})
type Treatment = z.output<typeof structureProcedure>

/** A structure as filters, orders and facets read it. */
export type StructureRow = z.output<typeof structureFacts> & {
  readonly conditions: readonly Origin[]
  readonly procedures: readonly Treatment[]
}

export function structureRows(
  facts: readonly z.output<typeof structureFacts>[],
  conditions: readonly Origin[],
  procedures: readonly Treatment[],
): StructureRow[] {
  const origins = groupBy(conditions, (c) => c.structure)
  const treatments = groupBy(procedures, (p) => p.structure)
  return facts.map((fact) => ({
    ...fact,
    conditions: origins.get(fact.id) ?? [],
    procedures: treatments.get(fact.id) ?? [],
  }))
}
