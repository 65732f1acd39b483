import { byIds } from '../../store/entity.ts'
import { linksOf, noFacts } from '../../store/relation.ts'
import { anatomicalSourceKind } from '../anatomical-source/anatomical-source.ts'
import { redFlagKind } from '../safety/red-flag.ts'
import { conditionKind, painSourceFacts } from './condition.ts'

export const conditionByIds = byIds(conditionKind)

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
