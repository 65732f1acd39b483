import { byIds, page, total, type Where } from '../../store/entity.ts'
import { linksOf, noFacts } from '../../store/relation.ts'
import type { TECHNOLOGY_KINDS } from '../../vocabulary/procedure.ts'
import { procedureKind } from '../procedure/procedure.ts'
import { imagingModalityKind, milestoneKind, technologyKind } from './technology.ts'

export interface TechnologyFilter {
  readonly kind?: readonly (typeof TECHNOLOGY_KINDS)[number][] | undefined
}

export function technologyWhere(filter: TechnologyFilter): Where[] {
  return [
    {
      text: 'NOT $hasKind OR n.kind IN $kinds',
      params: { hasKind: filter.kind !== undefined, kinds: [...(filter.kind ?? [])] },
    },
  ]
}

export const technologyByIds = byIds(technologyKind)
export const technologyPage = page(technologyKind)
export const technologyTotal = total(technologyKind)
export const milestoneByIds = byIds(milestoneKind)
export const imagingModalityByIds = byIds(imagingModalityKind)

export const technologyMilestones = linksOf({
  name: 'technology-milestones',
  from: 'Technology',
  type: 'HAS_MILESTONE',
  direction: 'out',
  to: milestoneKind,
  edge: noFacts,
})

export const technologyUsers = linksOf({
  name: 'technology-users',
  from: 'Technology',
  type: 'USES',
  direction: 'in',
  to: procedureKind,
  edge: noFacts,
})
