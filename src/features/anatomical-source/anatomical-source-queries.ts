import { byIds } from '../../store/entity.ts'
import { linksOf } from '../../store/relation.ts'
import { conditionKind, painSourceFacts } from '../condition/condition.ts'
import { anatomicalLinkFacts, anatomicalSourceKind } from './anatomical-source.ts'

export const anatomicalSourceByIds = byIds(anatomicalSourceKind)

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
  edge: painSourceFacts,
})
