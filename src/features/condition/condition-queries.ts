import { byIds, columns, page, total, type Where } from '../../store/entity.ts'
import { linksOf, noFacts } from '../../store/relation.ts'
import type { ConditionFamily } from '../../vocabulary/condition.ts'
import { anatomicalSourceKind } from '../anatomical-source/anatomical-source.ts'
import { redFlagKind } from '../safety/red-flag.ts'
import { conditionKind, painSourceFacts } from './condition.ts'
import { conditionFacetRow } from './condition-facets.ts'

export interface ConditionFilter {
  readonly family?: readonly ConditionFamily[] | undefined
  readonly structure?: string | undefined
}

/** Constant text: an absent filter is switched off by its flag. */
export function conditionWhere(filter: ConditionFilter): Where[] {
  return [
    {
      text: 'NOT $hasFamily OR n.family IN $families',
      params: { hasFamily: filter.family !== undefined, families: [...(filter.family ?? [])] },
    },
    {
      text: 'NOT $hasStructure OR EXISTS {(n)-[:ARISES_FROM]->(:AnatomicalSource {id: $structure})}',
      params: { hasStructure: filter.structure !== undefined, structure: filter.structure ?? '' },
    },
  ]
}

export const conditionByIds = byIds(conditionKind)
export const conditionPage = page(conditionKind)
export const conditionTotal = total(conditionKind)
export const conditionFacetFacts = columns(
  'Condition',
  'condition-facet-facts',
  'n.family AS family',
  conditionFacetRow,
)

const from = 'Condition'

export const conditionPainSources = linksOf({
  name: 'condition-pain-sources',
  from,
  type: 'ARISES_FROM',
  direction: 'out',
  to: anatomicalSourceKind,
  edge: painSourceFacts,
})

export const conditionBroader = linksOf({
  name: 'condition-broader',
  from,
  type: 'BROADER',
  direction: 'out',
  to: conditionKind,
  edge: noFacts,
})

export const conditionNarrower = linksOf({
  name: 'condition-narrower',
  from,
  type: 'BROADER',
  direction: 'in',
  to: conditionKind,
  edge: noFacts,
})

export const conditionRedFlags = linksOf({
  name: 'condition-red-flags',
  from,
  type: 'HAS_RED_FLAG',
  direction: 'out',
  to: redFlagKind,
  edge: noFacts,
})
