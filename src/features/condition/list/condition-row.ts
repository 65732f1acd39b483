import { z } from 'zod'
import { BODY_REGIONS, STRUCTURE_KINDS } from '../../../vocabulary/anatomy.ts'
import { CONDITION_FAMILIES } from '../../../vocabulary/condition.ts'
import { groupBy } from '../../claim/evidence-fact.ts'
import type { PathwayRow } from '../../pathway/pathway-row.ts'

export const conditionFacts = z.object({
  id: z.string(),
  nameSort: z.string(),
  family: z.enum(CONDITION_FAMILIES),
})

/** A structure that the pain comes from or is carried by; where it is only treated is no source. */
export const painSourceFact = z.object({
  condition: z.string(),
  structure: z.string(),
  kind: z.enum(STRUCTURE_KINDS),
  region: z.enum(BODY_REGIONS),
})

/** A source of the pain with the other conditions whose pain can come from the very same structure. */
type PainSource = z.output<typeof painSourceFact> & { readonly sharedWith: readonly string[] }

/** A condition as filters, orders and facets read it. */
export type ConditionRow = z.output<typeof conditionFacts> & {
  readonly painSources: readonly PainSource[]
  readonly pathways: readonly PathwayRow[]
}

export function conditionRows(
  facts: readonly z.output<typeof conditionFacts>[],
  painSources: readonly z.output<typeof painSourceFact>[],
  pathways: readonly PathwayRow[],
): ConditionRow[] {
  const atStructure = groupBy(painSources, (s) => s.structure)
  const othersAt = ({ structure, condition }: z.output<typeof painSourceFact>) =>
    (atStructure.get(structure) ?? []).map((s) => s.condition).filter((id) => id !== condition)
  const shared = painSources.map((source) => ({ ...source, sharedWith: othersAt(source) }))
  const sourcesOf = groupBy(shared, (s) => s.condition)
  const pathwaysOf = groupBy(pathways, (p) => p.conditionId)
  return facts.map((fact) => ({
    ...fact,
    painSources: sourcesOf.get(fact.id) ?? [],
    pathways: pathwaysOf.get(fact.id) ?? [],
  }))
}
