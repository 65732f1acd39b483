import { z } from 'zod'
import { COMPONENTS } from '../../features/pathway/scoring/components.ts'
import { type Column, column, columns, linked } from '../column.ts'

const scored = z.object({
  score: z.object({ components: z.array(z.object({ name: z.string(), value: z.number().nullable() })) }),
})

/** One part of the score, 0 (worst) to 1 (best); empty when unknown. */
const part = (name: string): Column => ({
  header: `score_${name.toLowerCase()}`,
  selection: 'score { components { name value } }',
  read: (item) => scored.parse(item).score.components.find((one) => one.name === name)?.value ?? null,
})

const counts = (header: string, path: string): Column[] => [
  column(`${header}_for`, `${path}.supports`),
  column(`${header}_no_difference`, `${path}.noDifference`),
  column(`${header}_against`, `${path}.contrary`),
  column(`${header}_without_comparison`, `${path}.notApplicable`),
]

export const RELIEF_PATHWAYS = [
  ...columns('rank', 'id'),
  ...linked('condition', 'condition'),
  ...linked('procedure', 'procedure'),
  column('class', 'procedure.class'),
  column('access_route', 'procedure.accessRoute'),
  column('invasiveness_grade', 'procedure.invasiveness.grade'),
  column('score', 'score.total'),
  ...COMPONENTS.map(part),
  column('formula_version', 'score.formulaVersion'),
  column('certainty', 'certainty.certainty'),
  column('certainty_indirect', 'certainty.indirect'),
  ...columns('gap', 'matchedThroughNarrower'),
  ...counts('studies', 'studies'),
  ...counts('findings', 'findingCounts'),
  column('usual_activity [d]', 'recovery.usualActivityDays'),
  ...linked('prerequisite', 'prerequisites.procedure'),
  ...linked('open_alternative', 'comparators.procedure'),
  column('route', 'routes.text'),
  column('reason', 'reason'),
  column('advised_against', 'advisedAgainst'),
]
