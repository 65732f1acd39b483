import { z } from 'zod'
import { texts } from '../../../store/props.ts'
import { linksOf } from '../../../store/relation.ts'
import { evidenceKind } from '../../evidence/evidence-report.ts'

/** Reports on a pathway's pair of which no result stands in the graph, with the narrower condition or broader procedure. */
export const pathwayUnreadReports = linksOf({
  name: 'pathway-unread-reports',
  from: 'Pathway',
  type: 'LACKS_RESULTS_OF',
  direction: 'out',
  to: evidenceKind,
  edge: z.object({ through: texts }),
})
