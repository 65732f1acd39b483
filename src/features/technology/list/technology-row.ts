import { z } from 'zod'
import { MILESTONE_KINDS, PROCEDURE_CLASSES, TECHNOLOGY_KINDS } from '../../../vocabulary/procedure.ts'
import { groupBy } from '../../claim/evidence-fact.ts'

export const technologyFacts = z.object({
  id: z.string(),
  nameSort: z.string(),
  kind: z.enum(TECHNOLOGY_KINDS),
})

export const technologyMilestone = z.object({
  technology: z.string(),
  kind: z.enum(MILESTONE_KINDS),
  date: z.string(),
})
type Step = z.output<typeof technologyMilestone>

/** A procedure that uses it. */
export const technologyUse = z.object({
  technology: z.string(),
  id: z.string(),
  class: z.enum(PROCEDURE_CLASSES),
})
type User = z.output<typeof technologyUse>

/** A technology as filters, orders and facets read it; milestones earliest first. */
export type TechnologyRow = z.output<typeof technologyFacts> & {
  readonly milestones: readonly Step[]
  readonly users: readonly User[]
}

export function technologyRows(
  facts: readonly z.output<typeof technologyFacts>[],
  milestones: readonly Step[],
  users: readonly User[],
): TechnologyRow[] {
  const steps = groupBy(milestones, (m) => m.technology)
  const uses = groupBy(users, (u) => u.technology)
  return facts.map((fact) => ({
    ...fact,
    milestones: steps.get(fact.id) ?? [],
    users: uses.get(fact.id) ?? [],
  }))
}
