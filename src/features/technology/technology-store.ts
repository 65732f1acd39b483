import type { Graph } from '../../graph/port.ts'
import { listStore } from '../../store/list.ts'
import { entityLoader, linkLoader } from '../../store/loaders.ts'
import {
  imagingModalityByIds,
  milestoneByIds,
  milestonePage,
  milestoneTechnology,
  milestoneTotal,
  milestoneWhere,
  technologyByIds,
  technologyMilestones,
  technologyUsers,
} from './technology-queries.ts'

/** Reads of technologies, their milestones and imaging for one request. */
export const technologyStore = (graph: Graph) => ({
  byId: entityLoader(graph, technologyByIds),
  milestoneById: entityLoader(graph, milestoneByIds),
  modalityById: entityLoader(graph, imagingModalityByIds),
  advances: listStore(graph, { page: milestonePage, total: milestoneTotal, where: milestoneWhere }),
  technologyOfMilestone: linkLoader(graph, milestoneTechnology),
  milestones: linkLoader(graph, technologyMilestones),
  users: linkLoader(graph, technologyUsers),
})
