import { byIds, type Order, page, total, type Where } from '../../store/entity.ts'
import { linksOf, noFacts } from '../../store/relation.ts'
import type { MILESTONE_KINDS } from '../../vocabulary/procedure.ts'
import { procedureKind } from '../procedure/procedure.ts'
import { imagingModalityKind, milestoneKind, technologyKind } from './technology.ts'

export const technologyByIds = byIds(technologyKind)

export interface MilestoneFilter {
  readonly from: number
  readonly to: number
  readonly kind?: readonly (typeof MILESTONE_KINDS)[number][] | undefined
}

/** Dates are as precise as their sources, so the period is bounded by the texts of its years. */
export function milestoneWhere(filter: MilestoneFilter): Where[] {
  return [
    {
      text: 'n.date >= $firstDay AND n.date < $dayAfter',
      params: { firstDay: String(filter.from), dayAfter: String(filter.to + 1) },
    },
    {
      text: 'NOT $hasKind OR n.kind IN $kinds',
      params: { hasKind: filter.kind !== undefined, kinds: [...(filter.kind ?? [])] },
    },
  ]
}

const NEWEST_FIRST: Order = { property: 'date', descending: true, start: '9999' }

export const milestoneByIds = byIds(milestoneKind)
export const milestonePage = page(milestoneKind, NEWEST_FIRST)
export const milestoneTotal = total(milestoneKind)
export const imagingModalityByIds = byIds(imagingModalityKind)

export const technologyMilestones = linksOf({
  name: 'technology-milestones',
  from: 'Technology',
  type: 'HAS_MILESTONE',
  direction: 'out',
  to: milestoneKind,
  edge: noFacts,
})

export const milestoneTechnology = linksOf({
  name: 'milestone-technology',
  from: 'Milestone',
  type: 'HAS_MILESTONE',
  direction: 'in',
  to: technologyKind,
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
