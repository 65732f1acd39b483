import { byIds, page, total, type Where } from '../../store/entity.ts'
import { linksOf, noFacts } from '../../store/relation.ts'
import type { BodyRegion, StructureKind } from '../../vocabulary/anatomy.ts'
import { conditionKind } from '../condition/condition.ts'
import { anatomicalLinkFacts, anatomicalSourceKind } from './anatomical-source.ts'

export interface AnatomicalSourceFilter {
  readonly kind?: readonly StructureKind[] | undefined
  readonly region?: readonly BodyRegion[] | undefined
}

export function anatomicalSourceWhere(filter: AnatomicalSourceFilter): Where[] {
  return [
    {
      text: 'NOT $hasKind OR n.kind IN $kinds',
      params: { hasKind: filter.kind !== undefined, kinds: [...(filter.kind ?? [])] },
    },
    {
      text: 'NOT $hasRegion OR n.region IN $regions',
      params: { hasRegion: filter.region !== undefined, regions: [...(filter.region ?? [])] },
    },
  ]
}

export const anatomicalSourceByIds = byIds(anatomicalSourceKind)
export const anatomicalSourcePage = page(anatomicalSourceKind)
export const anatomicalSourceTotal = total(anatomicalSourceKind)

const structureLinks = (name: string, type: 'PART_OF' | 'INNERVATES', direction: 'in' | 'out') =>
  linksOf({
    name,
    from: 'AnatomicalSource',
    type,
    direction,
    to: anatomicalSourceKind,
    edge: anatomicalLinkFacts,
  })

export const anatomicalSourceWholes = structureLinks('anatomical-source-wholes', 'PART_OF', 'out')
export const anatomicalSourceParts = structureLinks('anatomical-source-parts', 'PART_OF', 'in')
export const anatomicalSourceNerves = structureLinks('anatomical-source-nerves', 'INNERVATES', 'in')
export const anatomicalSourceSupplied = structureLinks('anatomical-source-supplied', 'INNERVATES', 'out')

export const anatomicalSourceConditions = linksOf({
  name: 'anatomical-source-conditions',
  from: 'AnatomicalSource',
  type: 'ARISES_FROM',
  direction: 'in',
  to: conditionKind,
  edge: noFacts,
})
