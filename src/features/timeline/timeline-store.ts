import type { Graph } from '../../graph/port.ts'
import type { TimelineEntry } from './timeline.ts'
import * as queries from './timeline-queries.ts'

/** Reads of timelines for one request. */
export const timelineStore = (graph: Graph) => ({
  async entries(subject: queries.Subject): Promise<TimelineEntry[]> {
    const parts = await Promise.all([
      graph.read(queries.timelineMilestones(subject)),
      graph.read(queries.timelineReports(subject)),
      graph.read(queries.timelineNotices(subject)),
      graph.read(queries.timelineGradings(subject)),
      graph.read(queries.timelineRecommendations(subject)),
    ])
    return parts.flat()
  },
})
